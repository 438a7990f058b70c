import NewsProse

/// The lines that open a mail, up to the first blank one.
struct MailHead {
  /// The fields, in order.
  private(set) var fields: [MailField] = []
  /// Where the words behind them begin.
  private(set) var end: Int

  private static let longestName = 40

  /// Reads the lines from an offset on; `nil` where anything but fields stands before the first blank line.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before limit: Int) {
    let bytes = UnsafeBufferPointer(rebasing: bytes[0..<limit])
    var cursor = LineCursor(bytes, from: start)
    end = start
    while let line = cursor.next() {
      end = cursor.offset
      if line.isBlank {
        if fields.isEmpty { continue }
        return
      }
      if line.indent > 0, let last = fields.last {
        let name = last.name
        fields[fields.count - 1] = MailField(
          name: name, whole: TextSpan(last.whole.start, line.text.end),
          value: TextSpan(last.value.start, line.text.end))
      } else if let field = Self.field(line, bytes) {
        fields.append(field)
      } else if fields.isEmpty, bytes[line.text.start..<line.text.end].starts(with: "From ".utf8) {
        continue
      } else {
        return nil
      }
    }
    if fields.isEmpty { return nil }
  }

  private static func field(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) -> MailField? {
    let text = line.text
    let reach = bytes[text.start..<min(text.end, text.start + longestName)]
    guard let colon = reach.firstIndex(of: UInt8(ascii: ":")), colon > text.start else { return nil }
    var nameEnd = colon
    while nameEnd > text.start, bytes[nameEnd - 1] <= 0x20 { nameEnd -= 1 }
    let folded = FoldedText(bytes[text.start..<nameEnd].filter { $0 != UInt8(ascii: "*") })
    let name = MailFieldName(String(decoding: folded.bytes, as: UTF8.self))
    guard name != .other || !folded.bytes.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) else { return nil }
    var value = colon + 1
    while value < text.end, bytes[value] <= 0x20 || bytes[value] == UInt8(ascii: "*") { value += 1 }
    return MailField(name: name, whole: text, value: TextSpan(value, text.end))
  }

  /// The first field of a name.
  subscript(name: MailFieldName) -> MailField? { fields.first { $0.name == name } }

  /// Whether these are surely the lines of a mail: two of sender, date and subject, and a third line.
  var isMail: Bool {
    let named = [MailFieldName.from, .date, .subject].filter { self[$0] != nil }.count
    return named == 3 || named == 2 && (self[.recipient] != nil || self[.messageID] != nil || self[.contentType] != nil)
  }
}
