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
    let found = words(of: bytes).withUnsafeBufferPointer { LikelyEncoding(of: $0).page?.name }
    return found ?? (census.isWindows1252 ? "windows-1252" : nil)
  }

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
