/// Finds the bytes of a text that markup may have to escape, eight at a time.
enum PlainMarkup {
  /// How many bytes are looked at together.
  static let wordLength = 8

  /// Which of eight bytes, the first in the lowest bits, is the first to look at closely: a control character, one of
  /// `"&<>`, or 0xEF, with which the forbidden noncharacters begin; 8 where there is none.
  ///
  /// The high bit of a byte that is below 0x20, or that a comparison turned to zero, is set by the borrow of a
  /// subtraction; only bytes above it can be set falsely, so the lowest one is right. `"` and `&` differ in one bit, as
  /// do `<` and `>`: each pair takes one comparison.
  @inline(__always)
  static func length(in word: UInt64) -> Int {
    specials(in: word).trailingZeroBitCount >> 3
  }

  /// The high bits of the bytes to look at closely, the lowest of which is right; 0 where there is none, in whatever
  /// order the bytes are.
  @inline(__always)
  static func specials(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    let quoteOrAmpersand = (word | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626
    let angle = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
    let long = word ^ 0xEFEF_EFEF_EFEF_EFEF
    let special =
      control | ((quoteOrAmpersand &- ones) & ~quoteOrAmpersand) | ((angle &- ones) & ~angle)
      | ((long &- ones) & ~long)
    return special & 0x8080_8080_8080_8080
  }
}
