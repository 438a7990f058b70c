/// The letters of windows-1252 (the WHATWG Encoding Standard's index, bytes 0x80 to 0x9F).
enum Windows1252 {
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The scalar a byte stands for; U+FFFD where it stands for nothing.
  static func scalar(of byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? UInt32(high[Int(byte) - 0x80]) : UInt32(byte)
  }

  /// Whether a byte stands for a letter, a mark or a sign.
  static func isDefined(_ byte: UInt8) -> Bool { scalar(of: byte) != 0xFFFD }
}
