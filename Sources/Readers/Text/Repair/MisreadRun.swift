/// A run of letters beyond ASCII that may be UTF-8 read as something else.
struct MisreadRun {
  /// The letters.
  let scalars: [UInt32]
  /// The byte before them, and the one behind; 0 where there is none.
  let before: UInt8
  let behind: UInt8

  private static let mostRounds = 2

  /// What the letters should have been; `nil` where nothing shows that they are wrong.
  func mended(by pages: [MisreadPage]) -> [UInt32]? {
    for page in pages {
      guard var result = decoded(scalars, page), isClear(result, page) else { continue }
      for _ in 1..<Self.mostRounds {
        guard let again = decoded(result, page),
          MisreadRun(scalars: result, before: before, behind: behind)
            .isClear(again, page)
        else { break }
        result = again
      }
      if result.allSatisfy({ $0 >= 0xA0 }) { return result }
    }
    return nil
  }

  /// Reads the bytes that the letters were as UTF-8; all of them or nothing.
  private func decoded(_ scalars: [UInt32], _ page: MisreadPage) -> [UInt32]? {
    var bytes: [UInt8] = []
    for scalar in scalars {
      guard let byte = page.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.map(\.value)
  }

  private func isClear(_ result: [UInt32], _ page: MisreadPage) -> Bool {
    guard let lead = page.byte(of: scalars[0]), result.count < scalars.count,
      result.allSatisfy({ !(0xE000...0xF8FF).contains($0) && ($0 >= 0xA0 || page.name == "windows-1252") })
    else { return false }
    switch page.name {
    case "windows-1252": return result.count >= 2 || isClearLatin(lead)
    // Letters of Cyrillic are what a Russian text is made of.
    case "windows-1251": return result.count >= 3 || lead == 0xE2 && scalars[1] == 0x0402
    default: return lead == 0xE2 && scalars[1] == 0xC4 || lead == 0xC3 && (isLetter(before) || isLetter(behind))
    }
  }

  /// Whether one letter alone was misread beyond doubt.
  private func isClearLatin(_ lead: UInt8) -> Bool {
    let second = scalars[1]
    let isQuote = [0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2026, 0x201A].contains(second)
    switch lead {
    case 0xC2, 0xC3: return !isQuote || isSmall(behind) || isSmall(before)
    case 0xC4, 0xC5: return isSmall(before) || isSmall(behind) && !isQuote
    case 0xE2, 0xEF, 0xF0: return scalars.count >= 3
    default: return false
    }
  }

  private func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
