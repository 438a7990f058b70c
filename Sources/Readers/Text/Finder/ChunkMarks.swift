/// The marks, figures and signs among the words of a chunk, counted in one pass.
struct ChunkMarks {
  private(set) var scalars = 0
  private(set) var eastern = 0
  private(set) var digits = 0
  private(set) var symbols = 0
  private(set) var sentences = 0
  private(set) var commas = 0
  private(set) var quotes = 0
  private(set) var questions = 0
  private(set) var exclamations = 0
  private(set) var hasClock = false
  private(set) var hasYear = false
  private(set) var hasAddress = false
  private(set) var hasForm = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in bytes.indices { read(bytes, at: index) }
  }

  @inline(__always)
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = bytes[index]
    if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 {
      scalars &+= 1
      return
    }
    if byte & 0xC0 != 0x80 { scalars += 1 }
    if byte >= 0x80 { return readWide(bytes, at: index) }
    switch byte {
    case 0x30...0x39:
      digits += 1
      readNumber(bytes, at: index)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if byte == UInt8(ascii: "!") { exclamations += 1 }
      if byte == UInt8(ascii: "?") { questions += 1 }
      if endsSentence(bytes, behind: index) { sentences += 1 }
      if byte == UInt8(ascii: "."), isHost(bytes, at: index) { hasAddress = true }
    case UInt8(ascii: ","), UInt8(ascii: ";"): commas += 1
    case UInt8(ascii: "\""): quotes += 1
    case UInt8(ascii: ":"):
      if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/") {
        hasAddress = true
      }
    default: readSymbol(byte, bytes, at: index)
    }
  }

  private mutating func readSymbol(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"), UInt8(ascii: "*"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "@"),
      UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "\\"):
      symbols += 1
    default: break
    }
    guard index + 2 < bytes.count else { return }
    if byte == UInt8(ascii: "_"), bytes[index + 1] == byte, bytes[index + 2] == byte { hasForm = true }
    let closing = byte == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "("), bytes[index + 2] == closing,
      [0x20, UInt8(ascii: "x"), UInt8(ascii: "X")].contains(bytes[index + 1])
    {
      hasForm = true
    }
    if byte == UInt8(ascii: "("), bytes[index...].starts(with: "(BUTTON)".utf8) { hasForm = true }
  }

  // MARK: Figures, sentences, addresses

  private mutating func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let isFirst = index == 0 || bytes[index - 1] &- 0x30 >= 10
    guard isFirst else { return }
    var end = index
    while end < bytes.count, end - index <= 4, bytes[end] &- 0x30 < 10 { end += 1 }
    let length = end - index
    if length == 4, bytes[index...].starts(with: "19".utf8) || bytes[index...].starts(with: "20".utf8) {
      hasYear = true
    }
    let marks = [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "h")]
    if length <= 2, end + 2 < bytes.count, marks.contains(bytes[end]), bytes[end + 1] &- 0x30 < 6,
      bytes[end + 2] &- 0x30 < 10
    {
      hasClock = true
    }
  }

  private func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, behind index: Int) -> Bool {
    var next = index + 1
    while next < bytes.count, next - index <= 4 {
      let byte = bytes[next]
      if byte <= 0x20 { return true }
      guard byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")") else {
        return false
      }
      next += 1
    }
    return next >= bytes.count
  }

  /// A dot between small letters: `example.com`, `www.`.
  private func isHost(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index > 2, index + 2 < bytes.count else { return false }
    return bytes[index - 1] &- 0x61 < 26 && bytes[index + 1] &- 0x61 < 26 && bytes[index + 2] &- 0x61 < 26
  }

  // MARK: Beyond ASCII

  private mutating func readWide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = bytes[index]
    if byte == 0xC2, index + 1 < bytes.count {
      if bytes[index + 1] == 0xB7 || bytes[index + 1] == 0xBB { symbols += 1 }
      if bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB { quotes += 1 }
    }
    guard index + 2 < bytes.count else { return }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    switch byte {
    case 0xE2:
      if second == 0x80, (0x9C...0x9F).contains(third) { quotes += 1 }
      if second == 0x80, third == 0xA2 || third == 0xBA || second == 0x86 { symbols += 1 }
      if second == 0x80, third == 0xA6 { sentences += 1 }
    case 0xE3 where second == 0x80:
      if third == 0x82 { sentences += 1 }
      if third == 0x81 { commas += 1 }
      if third == 0x8C || third == 0x8D { quotes += 1 }
    case 0xEF where second == 0xBC:
      if third == 0x81 || third == 0x9F { sentences += 1 }
      if third == 0x8C { commas += 1 }
    case 0xE3...0xED: eastern += 1
    default: break
    }
  }
}
