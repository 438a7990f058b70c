/// The lines that open an e-mail.
enum MailHeader {
  private static let names: [StaticString] = [
    "from", "to", "cc", "subject", "date", "sent", "reply-to", "message-id", "mime-version", "content-type", "received",
    "von", "an", "betreff", "gesendet", "datum", "objet", "asunto", "oggetto", "assunto", "onderwerp",
  ]

  /// Whether a line is one of them.
  static func isHeader(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = line.prefix(16).firstIndex(of: UInt8(ascii: ":")), colon + 1 < line.count,
      line[colon + 1] == 0x20
    else { return false }
    return names.contains { name in
      name.utf8CodeUnitCount == colon
        && name.withUTF8Buffer { zip($0, line).allSatisfy { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) } }
    }
  }
}
