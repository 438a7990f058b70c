import Source

/// The words of a mail without what mails put around them: a signature, the mail that is answered, the letter that only
/// passes another on.
struct MailWords {
  /// The words of the story.
  private(set) var story: TextSpan
  /// The head of the mail that was passed on, where the story is that one's.
  private(set) var inner: MailHead?
  /// What is left out before and behind.
  private(set) var cover: TextSpan?
  private(set) var quoted: TextSpan?
  private(set) var signature: TextSpan?

  private let bytes: UnsafeBufferPointer<UInt8>

  /// Less is a cover letter, more an answer.
  private static let coverInk = 400
  private static let deepest = 4

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) {
    self.bytes = bytes
    story = span
    for _ in 0..<Self.deepest {
      guard let mark = nextMail() else { break }
      guard Ink.count(UnsafeBufferPointer(rebasing: bytes[story.start..<mark.line])) <= Self.coverInk else {
        quoted = TextSpan(mark.line, story.end)
        story.end = mark.line
        break
      }
      cover = TextSpan(cover?.start ?? story.start, mark.line)
      inner = mark.head
      story.start = mark.head.end
    }
    cutSignature()
  }

  /// The first line from which on a mail stands within the words, with its head.
  private func nextMail() -> (line: Int, head: MailHead)? {
    let region = UnsafeBufferPointer(rebasing: bytes[0..<story.end])
    var cursor = LineCursor(region, from: story.start)
    var (last, tries): (TextLine?, Int) = (nil, 0)
    while let line = cursor.next() {
      guard !line.isBlank else { continue }
      defer { last = line }
      let text = UnsafeBufferPointer(rebasing: bytes[line.text.start..<line.text.end])
      guard MailHeader.isHeader(text), tries < 100 else { continue }
      tries += 1
      guard let head = MailHead(bytes, from: line.whole.start, before: min(story.end, line.whole.start + 4_096)),
        head.isMail
      else { continue }
      if let last, announces(last, line) { return (last.whole.start, head) }
      return (line.whole.start, head)
    }
    return nil
  }

  /// Whether a line is drawn, or ends with a colon, right above.
  private func announces(_ line: TextLine, _ next: TextLine) -> Bool {
    guard let first = bytes[line.text.start..<line.text.end].first,
      let last = bytes[line.text.start..<line.text.end].last
    else { return false }
    return [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "=")].contains(first) || last == UInt8(ascii: ":")
  }

  /// Two hyphens and a blank alone on a line: a signature follows.
  private mutating func cutSignature() {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<story.end]), from: story.start)
    while let line = cursor.next() {
      let whole = bytes[line.whole.start..<line.whole.end]
      guard whole.elementsEqual("-- ".utf8) || whole.elementsEqual("--".utf8) else { continue }
      guard bytes[story.start..<line.whole.start].contains(where: { $0 > 0x20 }) else { continue }
      signature = TextSpan(line.whole.start, story.end)
      story.end = line.whole.start
      return
    }
  }
}
