import XMLBridge

/// The encoding of a page that names none, or a wrong one: by its letters, as plain text is read.
enum PageEncoding {
  private static let sample = 256 * 1_024
  private static let fewestStrays = 4

  /// The name of the encoding that bytes are most likely in; `nil` where nothing speaks for any.
  static func likely(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let census = UTF8Census(bytes, from: 0)
    // A few stray bytes in a page of UTF-8 are an accident.
    if census.letters > 0, census.strays < max(fewestStrays, census.letters) { return "utf-8" }
    let words = words(of: bytes)
    let found = words.withUnsafeBufferPointer { LikelyEncoding(of: $0).page?.name }
    return found.flatMap { isPlausible($0, words) ? $0 : nil } ?? (census.isWindows1252 ? "windows-1252" : nil)
  }

  /// Whether the lines that have letters beyond ASCII have enough of them: a few among Latin letters tell Polish from
  /// French, but Russian has no others.
  private static func isPlausible(_ encoding: String, _ words: [UInt8]) -> Bool {
    let high = words.count { $0 >= 0x80 }
    let letters = words.count { ($0 | 0x20) &- 0x61 < 26 }
    return latin.contains(encoding) ? high >= fewestLatin : high >= fewestStrays && high * 2 >= letters
  }

  private static let latin: Set<String> = [
    "windows-1250", "windows-1252", "windows-1254", "windows-1257", "windows-1258", "iso-8859-2", "iso-8859-3",
    "iso-8859-4", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "macintosh",
  ]
  private static let fewestLatin = 12

  /// What stands between tags, as far as it goes beyond ASCII: markup would drown the letters.
  private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    for stretch in bytes.split(whereSeparator: { $0 == UInt8(ascii: "<") }) where words.count < sample {
      guard let end = stretch.firstIndex(of: UInt8(ascii: ">")) else { continue }
      let text = stretch[(end + 1)...]
      if text.contains(where: { $0 >= 0x80 }) { words += text.prefix(sample) + [0x20] }
    }
    return words
  }
}
