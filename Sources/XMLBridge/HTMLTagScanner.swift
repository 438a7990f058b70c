/// Walks the tags of a page the way libxml2 does, to count their attributes.
struct HTMLTagScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limit: Int
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// The stretches of attributes beyond the limit, one for each tag that has them.
  mutating func surplus() -> [Range<Int>] {
    var surplus: [Range<Int>] = []
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      if isSpelt("!--", at: index) {
        skip(past: "-->")
      } else if byte.map(isLetter) == true {
        if let range = surplusOfTag() { surplus.append(range) }
        let isClosed = bytes[index - 1] == UInt8(ascii: "/")
        for name in ["script", "style"] where !isClosed && isSpelt(name, at: open + 1) { skip(past: "</" + name) }
      }
    }
    return surplus
  }

  private mutating func surplusOfTag() -> Range<Int>? {
    var count = 0
    var cut: Int?
    skipName()
    while true {
      skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      guard let byte, byte != UInt8(ascii: ">") else { break }
      count += 1
      if count == limit + 1 { cut = index }
      index += 1
      skipName()
      skipValue()
    }
    return cut.map { $0..<index }
  }

  private mutating func skipName() {
    skip { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
  }

  private mutating func skipValue() {
    skip { $0 <= 0x20 }
    guard byte == UInt8(ascii: "=") else { return }
    index += 1
    skip { $0 <= 0x20 }
    guard let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      skip { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      return
    }
    index += 1
    skip { $0 != quote }
    if index < bytes.count { index += 1 }
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while index < bytes.count, condition(bytes[index]) { index += 1 }
  }

  private mutating func skip(past word: String) {
    guard let first = word.utf8.first else { return }
    while let start = bytes[index...].firstIndex(of: first) {
      index = start
      if isSpelt(word, at: start) { return }
      index += 1
    }
    index = bytes.count
  }

  private func isSpelt(_ word: String, at start: Int) -> Bool {
    guard start + word.utf8.count <= bytes.count else { return false }
    // A loop, because `zip` would make generic types at run time, which costs more than reading a page.
    var index = start
    for letter in word.utf8 {
      let byte = bytes[index]
      guard byte == letter || (isLetter(byte) && byte | 0x20 == letter) else { return false }
      index += 1
    }
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
