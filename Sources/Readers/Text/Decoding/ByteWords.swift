/// Looks at eight bytes at once.
enum ByteWords {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// Whether the eight bytes from an offset on are there, and none of them is a blank or a control character.
  @inline(__always)
  static func holdsNoControl(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let word = word(UnsafeRawBufferPointer(bytes), at: index, before: bytes.count) else { return false }
    return (word &- 0x20 &* ones) & ~word & highest == 0
  }

  /// Whether the eight bytes from an offset on are there, and all of them are ASCII.
  @inline(__always)
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let word = word(UnsafeRawBufferPointer(bytes), at: index, before: bytes.count) else { return false }
    return word & highest == 0
  }

  /// The first place of a byte in a stretch.
  @inline(__always)
  static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let lanes = UInt64(byte) &* ones
    var index = start
    while let word = word(raw, at: index, before: end) {
      let found = zeros(word.littleEndian ^ lanes)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < end {
      if bytes[index] == byte { return index }
      index &+= 1
    }
    return nil
  }

  /// The eight bytes from an offset on, where words stand there parted by single spaces and nothing else below them.
  @inline(__always)
  static func spaced(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> UInt64? {
    guard let word = word(UnsafeRawBufferPointer(bytes), at: index, before: end) else { return nil }
    let rest = word ^ 0x20 &* ones
    let spaces = ~(((rest & ~highest) &+ ~highest) | rest) & highest
    return (word &- 0x20 &* ones) & ~word & highest == 0 && spaces & spaces << 8 == 0 ? word : nil
  }

  /// Where the line ends that an offset stands in: at LF, CR, or the end.
  @inline(__always)
  static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while let word = word(raw, at: index, before: bytes.count)?.littleEndian {
      let found = zeros(word ^ 0x0A &* ones) | zeros(word ^ 0x0D &* ones)
      // A byte may be taken for one only behind a true one.
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
    return index
  }

  /// How many of some bytes begin a scalar.
  static func scalars(in bytes: UnsafeBufferPointer<UInt8>, _ stretch: TextSpan) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var (index, count) = (stretch.start, 0)
    while let word = word(raw, at: index, before: stretch.end) {
      count &+= 8 &- (word & ~(word << 1) & highest).nonzeroBitCount
      index &+= 8
    }
    while index < stretch.end {
      if bytes[index] & 0xC0 != 0x80 { count &+= 1 }
      index &+= 1
    }
    return count
  }

  /// Marks zeros among eight bytes; a byte above a zero may be marked too.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highest }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int, before end: Int) -> UInt64? {
    index &+ 8 <= end ? bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) : nil
  }
}
