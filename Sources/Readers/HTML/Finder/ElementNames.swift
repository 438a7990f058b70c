import Markup
import NewsProse

/// What an element is called by those who made the page: the words in its classes, its id and the like.
struct ElementNames {
  /// What the words say of text next in it, a little below, and far below.
  private(set) var near = NameMarks()
  private(set) var middle = NameMarks()
  private(set) var far = NameMarks()
  /// Whether they call it the place of visitors' comments.
  private(set) var areOfComments = false
  /// Whether they call it a caption or the credit of a picture.
  private(set) var areOfCaption = false
  /// Tells elements of the same name and classes.
  private(set) var signature: UInt64
  /// Whether its own style hides it.
  private(set) var isHidden = false
  /// Whether microdata calls it the body of a story.
  private(set) var isArticleBody = false
  /// The words, where somebody wants to learn from them.
  private(set) var words: [String] = []

  private let keepsWords: Bool

  /// Reads the names of an element.
  init(_ element: MarkupElement, keepsWords: Bool) {
    self.keepsWords = keepsWords
    signature = WordMarks.hash(of: element.html?.rawValue ?? element.local)
    guard element.hasAttributes else { return }
    element.eachHTMLAttribute { name, value in take(name, value) }
  }

  private mutating func take(_ name: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>) {
    switch name {
    case .class:
      for byte in value { signature = WordMarks.hash(signature, byte) }
      split(value)
    case .id, .role, .dataComponent, .dataTestID, .dataModule, .ariaLabel: split(value)
    case .itemprop:
      let text = String(decoding: value, as: UTF8.self).lowercased()
      if text.holds("articlebody") { isArticleBody = true }
      split(value)
    case .hidden: isHidden = true
    case .style: isHidden = isHidden || Self.hides(value)
    case .alt, .href, .itemtype, .property, .rel, .typeof: break
    }
  }

  /// Whether a style hides what it is for; most do not even name what hides.
  private static func hides(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let style = UnsafeBufferPointer(rebasing: value.prefix(longestStyle))
    guard namesHiding(style) else { return false }
    let folded = FoldedText(style.lazy.filter { $0 != 0x20 })
    return folded.holds("display:none") || folded.holds("visibility:hidden")
  }

  /// Whether `none` or `hidden` may stand in a style: few do, and most styles are about sizes.
  private static func namesHiding(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    style.indices.dropLast().contains { index in
      switch (style[index] | 0x20, style[index + 1] | 0x20) {
      case (UInt8(ascii: "n"), UInt8(ascii: "o")), (UInt8(ascii: "h"), UInt8(ascii: "i")): true
      default: false
      }
    }
  }

  private static let longestStyle = 400

  /// Takes the words of a name: runs of letters of the same case, the first of which may be a capital.
  private mutating func split(_ name: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < name.count {
      guard (name[index] | 0x20) &- 0x61 < 26 else {
        index += 1
        continue
      }
      let start = index
      var hash = WordMarks.seed
      repeat {
        hash = WordMarks.hash(hash, name[index] | 0x20)
        index += 1
        // A capital behind a small letter begins a word.
      } while index < name.count && (name[index] | 0x20) &- 0x61 < 26
        && !(name[index] &- 0x41 < 26 && name[index - 1] &- 0x61 < 26)
      if index - start >= 3, index - start < 18 { add(hash, name[start..<index]) }
    }
  }

  private static let comments = Set(
    [
      "comments", "commentlist", "commentaires", "comentarios", "commenti", "kommentare", "kommentarer",
      "reacties", "opmerkingen", "disqus", "livefyre", "coral",
    ].map(WordMarks.hash))

  private static let captions = Set(
    [
      "caption", "captions", "legend", "legende", "bildtext", "cutline", "bildunterschrift", "bildlegende", "credit",
      "credits", "photographer", "fotograf", "copyright",
    ].map(WordMarks.hash))

  private mutating func add(_ hash: UInt64, _ word: Slice<UnsafeBufferPointer<UInt8>>) {
    if keepsWords { words.append(String(decoding: word, as: UTF8.self).lowercased()) }
    if Self.comments.contains(hash) { areOfComments = true }
    if Self.captions.contains(hash) { areOfCaption = true }
    let mark = PageVocabulary.names[hash]
    guard mark != 0 else { return }
    if let odds = PageVocabulary.odds(mark, 0) { near.add(odds) }
    if let odds = PageVocabulary.odds(mark, 1) { middle.add(odds) }
    if let odds = PageVocabulary.odds(mark, 2) { far.add(odds) }
  }
}
