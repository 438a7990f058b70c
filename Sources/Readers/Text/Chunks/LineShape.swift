/// How the lines of a chunk belong together.
enum LineShape: UInt8, Sendable {
  /// As words.
  case words
  /// As a row of a table, between bars.
  case row
  /// As a footnote, which its mark opens.
  case note
  /// As a whole table.
  case table
}
