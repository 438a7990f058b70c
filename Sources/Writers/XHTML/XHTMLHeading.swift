/// A heading that was written, as a table of contents needs it.
struct XHTMLHeading: Hashable, Sendable {
  /// Its level, 1 to 6.
  var level: Int
  /// The id of its element.
  var id: String
  /// Its words, on one line.
  var text: String
}
