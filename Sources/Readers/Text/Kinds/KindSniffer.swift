/// Tells the kind of a text from its lines.
struct KindSniffer {
  /// What the text most likely is.
  var kind: TextKind {
    if mailHeaders >= 3 { return .mail }
    if wireMarks > 0, lines <= 400 { return .wire }
    if formFeeds > 0, markdown * 20 < lines { return .pdf }
    if lines > 0, markdown * 20 >= lines { return .markdown }
    return isTerminal ? .terminal : .paste
  }

  /// Whether numbers in brackets mark links: they count up through the text.
  var numbersLinks: Bool { ascents >= 5 && ascents * 4 >= numbers * 3 }

  private var lines = 0
  private var markdown = 0
  private var numbers = 0
  private var ascents = 0
  private var lastNumber = 0
  private var indented = 0
  private var controls = 0
  private var long = 0
  private var formFeeds = 0
  private var mailHeaders = 0
  private var wireMarks = 0

  private static let sample = 256 * 1_024

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var cursor = LineCursor(bytes, from: start)
    while let line = cursor.next(), line.whole.start - start < Self.sample {
      if line.whole.count > 0, bytes[line.whole.start] == 0x0C { formFeeds += 1 }
      guard !line.isBlank else { continue }
      lines += 1
      read(line, bytes)
    }
  }

  private var isTerminal: Bool {
    guard lines >= 8, long * 10 < lines else { return false }
    return numbersLinks || indented * 4 >= lines || controls > 0
  }

  private mutating func read(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = UnsafeBufferPointer(rebasing: bytes[line.text.start..<min(line.text.end, line.text.start + 1_024)])
    if line.indent >= 3 { indented += 1 }
    if text.count > 170 { long += 1 }
    if isMarkdown(text) { markdown += 1 }
    if hasControl(text) { controls += 1 }
    countNumbers(text)
    if lines <= 14, MailHeader.isHeader(text) { mailHeaders += 1 }
    if isWireMark(text) { wireMarks += 1 }
  }

  /// Hashes before words, an address behind brackets, a picture, the rule of a table.
  private func isMarkdown(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var hashes = 0
    while hashes < text.count, text[hashes] == UInt8(ascii: "#") { hashes += 1 }
    if (2...6).contains(hashes), hashes < text.count, text[hashes] == 0x20 { return true }
    var next = 0
    while let index = ByteWords.place(of: UInt8(ascii: "]"), in: text, from: next, before: text.count - 2) {
      next = index + 1
      if text[index + 1] == UInt8(ascii: "("), isAddressMark(text[index + 2]) { return true }
      if text[index + 1] == UInt8(ascii: "["), text[0] == UInt8(ascii: "[") { return true }
      if text[index + 1] == UInt8(ascii: ":"), text[0] == UInt8(ascii: "["), index + 3 < text.count,
        text[index + 2] == 0x20, isAddressMark(text[index + 3])
      {
        return true
      }
    }
    if text[0] == UInt8(ascii: "|"), isRuleOfTable(text) { return true }
    return text.count > 2 && text[0] == UInt8(ascii: "!") && text[1] == UInt8(ascii: "[")
  }

  /// The row that parts head and body: `|---|:-:|`.
  private func isRuleOfTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains(UInt8(ascii: "-"))
      && text.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20 }
  }

  private func isAddressMark(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "h"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "<")].contains(byte)
  }

  /// A button, or a field to fill in.
  private func hasControl(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let mark = text.firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else {
      return false
    }
    let rest = text[mark...]
    return ["(BUTTON)", "[ ]", "[____", "( )", "[x]", "[X]"].contains { (word: StaticString) in
      word.withUTF8Buffer { rest.starts(with: $0) }
    }
  }

  private mutating func countNumbers(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while let place = ByteWords.place(of: UInt8(ascii: "["), in: text, from: index, before: text.count) {
      index = place
      if let mark = LinkNumber(text, at: index) {
        numbers += 1
        if mark.number == lastNumber + 1 { ascents += 1 }
        lastNumber = mark.number
        index += mark.length
      } else {
        index += 1
      }
    }
  }

  private func isWireMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 24 else { return false }
    return ["ZCZC", "NNNN", "-30-", "- 30 -"].contains { (word: StaticString) in
      word.withUTF8Buffer { text.starts(with: $0) }
    }
  }
}
