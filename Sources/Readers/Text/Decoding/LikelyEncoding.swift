import XMLBridge

/// The encoding that bytes are most likely in, by the letters they would stand for.
struct LikelyEncoding {
  /// The encoding; `nil` where nothing speaks for another than windows-1252.
  private(set) var page: CodePage?

  /// The encodings of East Asia.
  static let wide = ["shift_jis", "euc-jp", "euc-kr", "gb18030", "big5"]
  private static let sample = 64 * 1_024
  private static let fewest = 4
  private static let margin = 15
  private static let certain = 90

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    let start = max(0, (bytes.firstIndex { $0 >= 0x80 } ?? 0) - 400)
    let sample = bytes[start..<min(bytes.count, start + Self.sample)]
    let high = sample.reduce(0) { $1 >= 0x80 ? $0 + 1 : $0 }
    guard high >= Self.fewest else { return }
    if high * 8 >= sample.count, let wide = Self.likeliestWide(bytes) {
      page = wide
    } else {
      page = Self.likeliestNarrow(bytes, sample)
    }
  }

  private static func likeliestWide(_ bytes: UnsafeBufferPointer<UInt8>) -> CodePage? {
    var best: (points: Int, page: CodePage)?
    for page in wide.compactMap({ CodePage($0) }) {
      let points = WideScore(bytes, as: page).points
      if points >= certain, points > best?.points ?? 0 { best = (points, page) }
    }
    return best?.page
  }

  private static func likeliestNarrow(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sample: Slice<UnsafeBufferPointer<UInt8>>
  ) -> CodePage? {
    var usual = 0
    var best: (points: Int, page: CodePage)?
    for family in LetterTable.families {
      for page in family.encodings.compactMap({ CodePage($0) }) {
        let points = LetterScore(bytes, as: page, languages: family.languages).points
        if page.name == "windows-1252" { usual = points }
        if points > best?.points ?? 0 { best = (points, page) }
      }
    }
    if let best, best.page.name != "windows-1252", best.points >= usual + margin { return best.page }
    // The sign that windows-1252 has for any currency is the euro's in the later form of Latin-1.
    let isLatin9 = sample.contains(0xA4) && !sample.contains { (0x80...0x9F).contains($0) }
    return isLatin9 && usual > 0 ? CodePage("iso-8859-15") : nil
  }
}
