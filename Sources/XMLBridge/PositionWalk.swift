import Source

/// Finds the lines and columns of many offsets in one walk, however long the lines are.
struct PositionWalk {
  private var index = 0
  private var position = SourcePosition(line: 1, column: 1)

  /// The positions of offsets in rising order; those beyond the text are cut to it.
  static func positions(of offsets: [Int], in text: [UInt8]) -> [SourcePosition] {
    guard !offsets.isEmpty else { return [] }
    var walk = PositionWalk()
    return text.withUnsafeBufferPointer { text in
      offsets.map { offset in
        walk.advance(to: min(offset, text.count), in: text)
        return walk.position
      }
    }
  }

  private mutating func advance(to end: Int, in text: UnsafeBufferPointer<UInt8>) {
    while index < end {
      let byte = text[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && (index == text.count || text[index] != 0x0A)) {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
    }
  }
}
