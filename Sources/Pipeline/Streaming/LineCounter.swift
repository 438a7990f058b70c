import Source

/// Finds the lines and columns of offsets in bytes that go by in pieces.
struct LineCounter {
  private let offsets: [Int]
  private var positions: [Int: SourcePosition] = [:]
  private var next = 0
  private var index = 0
  private var position = SourcePosition(line: 1, column: 1)
  private var isBehindReturn = false

  /// Looks for offsets in rising order.
  init(_ offsets: [Int]) {
    self.offsets = offsets
  }

  /// Whether all are found.
  var isDone: Bool { next == offsets.count }

  /// Counts through the next bytes.
  mutating func read(_ bytes: [UInt8]) {
    for byte in bytes {
      settle()
      if isDone { return }
      index += 1
      // A line ends at LF, CR LF, or a CR that stands alone.
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D || !isBehindReturn { position = SourcePosition(line: position.line + 1, column: 1) }
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
      isBehindReturn = byte == 0x0D
    }
  }

  /// The positions that were found; offsets behind the end stand at the end.
  consuming func finish() -> [Int: SourcePosition] {
    settle()
    for offset in offsets[next...] { positions[offset] = position }
    return positions
  }

  private mutating func settle() {
    while next < offsets.count, offsets[next] <= index {
      positions[offsets[next]] = position
      next += 1
    }
  }
}
