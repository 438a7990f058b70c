/// A stretch of a line: words, or a mark.
struct InlineToken: Sendable {
  /// What the stretch is.
  enum Kind: UInt8, Sendable {
    /// Words, or a mark that found no partner and stands for itself.
    case words
    /// A mark that is only notation.
    case notation
    /// The first mark of a pair.
    case opening
    /// The second mark of a pair.
    case closing
    /// A line break.
    case lineBreak
    /// The mark of a footnote.
    case note
  }

  /// What it is.
  var kind: Kind
  /// Where it stands.
  var span: TextSpan
  /// What the pair does, for the first mark of one.
  var style = InlineStyle.emphasis
  /// The index of the second mark, for the first one.
  var partner = 0
  /// The index of the target, for links and pictures; the number of the footnote, for its mark.
  var target = -1
}
