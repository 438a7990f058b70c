/// Tells UTF-16 and UTF-32 without a byte order mark from where their zeros stand.
enum UnitShape {
  private static let sample = 2_048

  /// The encoding whose zeros the bytes show; `nil` where they show none.
  static func find(in bytes: [UInt8]) -> TextEncoding? {
    if let wide = units(of: bytes.prefix(sample * 2)) { return wide }
    let units = min(bytes.count / 2, 512)
    guard units >= 4, bytes.prefix(sample).contains(0) else { return nil }
    var (first, second) = (0, 0)
    for unit in 0..<units {
      if bytes[unit * 2] == 0 { first += 1 }
      if bytes[unit * 2 + 1] == 0 { second += 1 }
    }
    // Letters of Latin script have every other byte zero, always on the same side.
    if first == 0, second * 4 >= units * 3 { return .units(2, isBigEndian: false) }
    if second == 0, first * 4 >= units * 3 { return .units(2, isBigEndian: true) }
    // Other scripts show by their blanks and line ends.
    if isForeign(bytes.prefix(sample), highest: 1) { return .units(2, isBigEndian: false) }
    return isForeign(bytes.prefix(sample), highest: 0) ? .units(2, isBigEndian: true) : nil
  }

  private static func units(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let count = bytes.count / 4
    guard count >= 3 else { return nil }
    let isLittle = (0..<count).allSatisfy { bytes[$0 * 4 + 3] == 0 && bytes[$0 * 4 + 2] <= 0x10 }
    let isBig = (0..<count).allSatisfy { bytes[$0 * 4] == 0 && bytes[$0 * 4 + 1] <= 0x10 }
    guard isLittle != isBig, bytes.contains(where: { $0 != 0 }) else { return nil }
    return .units(4, isBigEndian: isBig)
  }

  /// Whether pairs of bytes are letters of some script, blanks between them.
  private static func isForeign(_ bytes: ArraySlice<UInt8>, highest: Int) -> Bool {
    var (blanks, letters, units, zeros) = (0, 0, 0, 0)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let high = UInt32(bytes[index + highest])
      let unit = high << 8 | UInt32(bytes[index + 1 - highest])
      units += 1
      if bytes[index + 1 - highest] == 0 { zeros += 1 }
      if unit == 0x20 || unit == 0x0A || unit == 0x0D { blanks += 1 }
      if isLetter(unit) { letters += 1 }
    }
    return units >= 8 && blanks * 100 >= units && blanks >= 2 && zeros * 20 <= units && letters * 100 >= units * 97
      && bytes.contains { $0 >= 0x80 || $0 < 0x09 && $0 > 0 }
  }

  private static func isLetter(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x370...0x6FF, 0x900...0xEFF, 0x1E00...0x1FFF, 0x2010...0x2044,
      0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFF9F:
      true
    default: false
    }
  }
}
