import ArticleModel
import Source

/// Finds the stories of a file and the frames around them: mails, messages of a wire, copy that marks end.
struct StoryCutter {
  private let text: DecodedText
  /// What the user says it is.
  private let kind: TextKind?
  /// How its bytes stand for letters, where the user says it.
  private let told: TextEncoding?

  init(_ text: DecodedText, kind: TextKind?, told: TextEncoding? = nil) {
    (self.text, self.kind, self.told) = (text, kind, told)
  }

  /// The stories, in order; one at least.
  func stories() -> [FramedStory] {
    text.bytes.withUnsafeBufferPointer { bytes in
      switch kind {
      case nil, .mail, .wire: break
      case .markdown, .terminal, .pdf, .paste: return [whole(bytes)]
      }
      let mails = Mailbox.mails(bytes, from: text.start)
      if !mails.isEmpty {
        var known = MailEncodings(told: told)
        return mails.map { mail in
          var reader = MailReader(text, mail.place, mail.head, known)
          defer { known = reader.known }
          return reader.story(bytes)
        }
      }
      let messages = WireMessages(bytes, from: text.start).messages
      if !messages.isEmpty { return messages.map { story($0, bytes) } }
      let cuts = CopyCutter(bytes, from: text.start).cuts
      return cuts.isEmpty ? [whole(bytes)] : stories(cuts, bytes)
    }
  }

  // MARK: What has no frame

  /// The whole text, but for the lines of a wire on top.
  private func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> FramedStory {
    let all = TextSpan(text.start, bytes.count)
    var head = WireHead(text, bytes, frame: StoryFrame())
    let begin = kind == nil || kind == .wire ? head.takeTop(all, isFramed: false) : all.start
    var frame = head.frame
    guard frame.metadata.texts.slugline != nil || frame.metadata.identity.versionLabel != nil else {
      var frame = StoryFrame()
      frame.close(over: TextSpan(0, bytes.count), of: text, around: text)
      return FramedStory(text: text, frame: frame, kind: kind)
    }
    let words = cut(TextSpan(begin, bytes.count), bytes)
    frame.close(over: TextSpan(0, bytes.count), of: text, around: words)
    return FramedStory(text: words, frame: frame, kind: kind ?? .wire)
  }

  // MARK: Messages of a wire

  private func story(_ message: WireMessage, _ bytes: UnsafeBufferPointer<UInt8>) -> FramedStory {
    var head = WireHead(text, bytes, frame: StoryFrame())
    head.takeHead(message.head)
    let begin = head.takeTop(message.text, isFramed: true)
    leaveOut(TextSpan(message.text.end, message.place.end), of: &head, bytes)
    var frame = head.frame
    var end = message.text.end
    if let last = TextPages.lastLine(of: TextSpan(begin, end), bytes), EndMark(bytes[last.start..<last.end]) != nil {
      end = last.start
    }
    let words = cut(TextSpan(begin, end), bytes)
    frame.close(over: message.place, of: text, around: words)
    return FramedStory(text: words, frame: frame, kind: .wire)
  }

  /// What stands behind a text, but for the marks of the wire.
  private func leaveOut(_ span: TextSpan, of head: inout WireHead, _ bytes: UnsafeBufferPointer<UInt8>) {
    var (start, index) = (span.start, span.start)
    while index < span.end {
      if let (_, length) = WireMark.mark(bytes, at: index) {
        head.takeRest(TextSpan(start, index))
        index += length
        start = index
      } else {
        index += 1
      }
    }
    head.takeRest(TextSpan(start, span.end))
  }

  // MARK: Copy that marks end

  private func stories(_ cuts: [StoryCut], _ bytes: UnsafeBufferPointer<UInt8>) -> [FramedStory] {
    cuts.indices.map { index in
      let cut = cuts[index]
      var head = WireHead(text, bytes, frame: StoryFrame())
      let begin = head.takeTop(cut.words, isFramed: false)
      var frame = head.frame
      let isSlugged = frame.metadata.texts.slugline != nil
      let words = self.cut(TextSpan(begin, cut.words.end), bytes)
      if let trailer = cut.trailer { frame.note(trailer, of: text) }
      let end = index + 1 < cuts.count ? cuts[index + 1].words.start : bytes.count
      frame.close(over: TextSpan(index == 0 ? 0 : cut.words.start, end), of: text, around: words)
      return FramedStory(text: words, frame: frame, kind: kind ?? (isSlugged ? .wire : nil))
    }
  }

  private func cut(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
    var runs = OffsetRuns()
    runs.append(inner: span.count, from: span.start, outer: span.count)
    return DecodedText(Array(bytes[span.start..<span.end]), at: TextPlace(outer: text, runs: runs))
  }
}
