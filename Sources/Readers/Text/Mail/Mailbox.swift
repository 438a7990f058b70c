/// Finds the mails of a file: one that is a mail from its first line on, or a mailbox of several.
enum Mailbox {
  /// The stretches mails take, with their heads; empty where the text is no mail.
  static func mails(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [(place: TextSpan, head: MailHead)] {
    guard let first = MailHead(bytes, from: start, before: bytes.count), first.isMail else { return [] }
    let starts = isBoxed(bytes, start) ? beginnings(bytes, behind: first.end) : []
    var mails = [(place: TextSpan(0, starts.first?.start ?? bytes.count), head: first)]
    for (index, mail) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].start : bytes.count
      mails.append((TextSpan(mail.start, end), mail.head))
    }
    return mails
  }

  /// Whether the line that begins a mail in a mailbox comes first.
  private static func isBoxed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let first = bytes[start...].firstIndex { $0 > 0x20 } ?? start
    return bytes[first...].starts(with: "From ".utf8)
  }

  /// `From jane@example.org Tue Mar 12 06:01:22 2024` behind a blank line, and the lines of a head below.
  private static func beginnings(
    _ bytes: UnsafeBufferPointer<UInt8>, behind start: Int
  ) -> [(start: Int, head: MailHead)] {
    var cursor = LineCursor(bytes, from: start)
    var found: [(start: Int, head: MailHead)] = []
    var isBehindBlank = true
    while let line = cursor.next() {
      let whole = bytes[line.whole.start..<line.whole.end]
      if isBehindBlank, whole.starts(with: "From ".utf8), whole.count < 300,
        let head = MailHead(bytes, from: line.whole.start, before: min(bytes.count, line.whole.start + 65_536)),
        head.isMail
      {
        found.append((line.whole.start, head))
      }
      isBehindBlank = line.isBlank
    }
    return found
  }
}
