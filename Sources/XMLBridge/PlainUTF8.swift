/// Looks over UTF-8 as news is written in it: ASCII, and now and then a character of two or three bytes.
enum PlainUTF8 {
  /// Up to where bytes are such text beyond doubt; what stands there is for somebody else to judge.
  static func end(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let highest: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index &+ 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let isLong = word & highest
      guard isLong != 0 else {
        index &+= 8
        continue
      }
      index &+= isLong.trailingZeroBitCount >> 3
      let length = lengthOfScalar(in: bytes, at: index)
      guard length > 0 else { return index }
      index &+= length
    }
    return index
  }

  /// How long the scalar is that begins here, where it has two or three bytes; 0 where it is anything else.
  @inline(__always)
  private static func lengthOfScalar(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    guard index &+ 3 <= bytes.count else { return 0 }
    let (first, second, third) = (bytes[index], bytes[index &+ 1], bytes[index &+ 2])
    guard second & 0xC0 == 0x80 else { return 0 }
    if (0xC2...0xDF).contains(first) { return 2 }
    // What could be an overlong form or half of a surrogate pair is left to be judged.
    return (0xE1...0xEC).contains(first) && third & 0xC0 == 0x80 ? 3 : 0
  }
}
