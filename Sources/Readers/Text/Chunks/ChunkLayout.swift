/// How the lines of a chunk lie on the page.
struct ChunkLayout: Sendable {
  /// How many lines it has.
  var lines: Int32 = 1
  /// The columns before its first line.
  var indent: UInt16 = 0
  /// How many blank lines stand before it, as far as it matters.
  var blanks: UInt8 = 0
  /// How its lines belong together.
  var shape = LineShape.words

  /// Whether it is a row of a table.
  var isRow: Bool { shape == .row }
}
