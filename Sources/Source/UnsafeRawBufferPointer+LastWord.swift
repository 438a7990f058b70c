extension UnsafeRawBufferPointer {
  /// The last bytes from a place on, fewer than eight, as the lowest of a word; spaces fill it up.
  @inlinable @inline(__always)
  public func lastWord(from index: Int) -> UInt64 {
    let spaces: UInt64 = 0x2020_2020_2020_2020
    let length = count &- index
    if count >= 8 {
      let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
      return word >> UInt64(64 &- 8 &* length) | spaces << UInt64(8 &* length)
    }
    var word = spaces
    var place = count
    while place > index {
      place &-= 1
      word = word << 8 | UInt64(self[place])
    }
    return word
  }
}
