import ArticleModel
import Source

/// The words of a chunk with their markup, and the account of its ink.
struct ParsedWords {
  /// The words.
  var content: [Inline] = []
  /// The ink of the words, of the addresses they lead to, and of the descriptions of pictures.
  var ink = 0
  /// The ink that was only notation.
  var notation = 0
  /// The addresses that were dropped because they would run a program.
  var dropped: [TextSpan] = []
  /// The words without marks.
  var plain = PlainView()
  /// The pictures among the words.
  var pictures: [Picture] = []
  /// Where the addresses begin that stand elsewhere in the text.
  var references: [Int] = []
  /// Where hyphens became dashes.
  var dashes: [Int] = []
  /// Whether marks were left alone because there are too many.
  var isOverfull = false

  /// Whether its words are all its ink: no addresses and no pictures are hidden in it.
  var isPlain: Bool { !plain.isCut && ink == Ink.count(plain.bytes) }

  /// A picture among the words.
  struct Picture {
    /// Its address.
    let href: String
    /// What it shows.
    let altText: String?
    /// Where it stands.
    let span: TextSpan
  }
}
