import ArticleModel
import NewsProse
import Source
import Stages

/// Takes the story out of a mail, and what the mail's head says of it.
struct MailReader {
  private let text: DecodedText
  private let place: TextSpan
  private let head: MailHead
  /// The encodings that mails name.
  private(set) var known: MailEncodings
  private var frame = StoryFrame()

  /// Prepares to read a mail that takes a stretch of a text.
  init(_ text: DecodedText, _ place: TextSpan, _ head: MailHead, _ known: MailEncodings) {
    (self.text, self.place, self.head, self.known) = (text, place, head, known)
  }

  /// Reads it.
  mutating func story(_ bytes: UnsafeBufferPointer<UInt8>) -> FramedStory {
    let body = TextSpan(head.end, place.end)
    let parts = MailParts(bytes, head: head, body: body)
    let part = parts.story
    for other in parts.leaves where other.span != part?.span {
      frame.leaveOut(other.span, of: text, .mailPart)
      guard part == nil, other.type == "text/html" else { continue }
      frame.report(Diagnostic(.mailHTML, at: text.range(of: other.span)))
    }
    let decoded = part.map { $0.encoding.decoded(bytes, in: $0.span) } ?? (bytes: [], runs: OffsetRuns())
    let place = TextPlace(outer: text, runs: decoded.runs)
    // What is written as it is was decoded with the text around it.
    let charset = part?.encoding == .plain ? nil : part?.charset
    let letter = DecodedText(
      decoded.bytes, at: place, told: charset.map { known.encoding(of: $0, for: decoded.bytes) })
    let words = cut(letter)
    takeHead(bytes, head, of: text, isInner: false)
    frame.close(over: self.place, of: text, around: words)
    return FramedStory(text: words, frame: frame, kind: .mail)
  }

  /// The words of a letter as a text of their own; what stands around them is left out.
  private mutating func cut(_ letter: DecodedText) -> DecodedText {
    letter.bytes.withUnsafeBufferPointer { bytes in
      let words = MailWords(bytes, TextSpan(letter.start, bytes.count))
      if let inner = words.inner { takeHead(bytes, inner, of: letter, isInner: true) }
      if let cover = words.cover { frame.leaveOut(cover, of: letter, .mailCover) }
      if let quoted = words.quoted { frame.leaveOut(quoted, of: letter, .mailQuoted) }
      if let signature = words.signature { frame.leaveOut(signature, of: letter, .mailSignature) }
      var runs = OffsetRuns()
      runs.append(inner: words.story.count, from: words.story.start, outer: words.story.count)
      return DecodedText(
        Array(bytes[words.story.start..<words.story.end]), at: TextPlace(outer: letter, runs: runs))
    }
  }

  // MARK: The head

  /// Of a mail that was passed on the inner head tells of the story; it is read first.
  private mutating func takeHead(
    _ bytes: UnsafeBufferPointer<UInt8>, _ head: MailHead, of text: DecodedText, isInner: Bool
  ) {
    for field in head.fields {
      let words = EncodedWords.text(bytes, in: field.value, &known)
      let place = text.range(of: field.value)
      let isTaken =
        switch field.name {
        case .subject: takeSubject(words, at: place)
        case .date: takeDate(words, at: place)
        case .from: takeSender(words, at: place)
        case .messageID: takeID(words, at: place)
        case .contentType, .encoding: true
        case .recipient, .location, .contentID, .other: false
        }
      if !isTaken { frame.leaveOut(field.whole, of: text, .mailHead) }
    }
  }

  private static let answers = PhraseTable(["re|fwd|fw|aw|wg|tr|rv|antw|sv|vs|res|enc|rif|i|odp|pd|ynt|ilt|回复|转发|答复"])

  private mutating func takeSubject(_ words: String, at place: SourceRange) -> Bool {
    guard frame.subject == nil, !words.isEmpty else { return false }
    let bytes = Array(words.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      let line = EmbargoLine(Array(bytes))
      let notice = line == nil ? EmbargoNotice.first(in: bytes, 0..<bytes.count) : nil
      if let end = line?.end ?? notice?.end { frame.forbid(until: end, at: place) }
    }
    let folded = FoldedText(bytes)
    var start = 0
    while let match = Self.answers.match(in: folded, at: start) {
      let colon = folded.skippingBlanks(from: start + match.length)
      guard folded[colon] == UInt8(ascii: ":") else { break }
      start = folded.skippingBlanks(from: colon + 1)
    }
    let title = String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)
    guard !title.isEmpty else { return false }
    frame.field(Ink.count(title))
    frame.subject = FieldText(plain: title, at: place)
    return true
  }

  private mutating func takeDate(_ words: String, at place: SourceRange) -> Bool {
    guard frame.metadata.lifecycle.versionCreated == nil, let date = MailDate.date(words) else { return false }
    frame.field(Ink.count(date.text))
    frame.metadata.lifecycle.versionCreated = date
    frame.metadata.trace(Origin(field: .versionCreated, rule: "text.mail-date", confidence: 90, ranges: [place]))
    return true
  }

  private mutating func takeSender(_ words: String, at place: SourceRange) -> Bool {
    let sender = MailAddress(words)
    guard frame.metadata.credits.infoSources.isEmpty, sender.name != nil || sender.address != nil else { return false }
    let contacts = sender.address.map { [Contact(kind: .email, value: $0)] } ?? []
    frame.field(Ink.count(sender.name ?? "") + Ink.count(sender.address ?? ""))
    frame.metadata.credits.infoSources.append(
      Party(names: sender.name.map { [Name($0)] } ?? [], contacts: contacts, at: place))
    frame.metadata.trace(
      Origin(field: .infoSource, index: 0, rule: "text.mail-sender", confidence: 80, ranges: [place]))
    return true
  }

  private mutating func takeID(_ words: String, at place: SourceRange) -> Bool {
    guard frame.metadata.identity.alternativeIDs.isEmpty, !words.isEmpty, words.utf8.count <= 250 else { return false }
    let id = words.filter { $0 != "<" && $0 != ">" && $0 != " " }
    guard !id.isEmpty else { return false }
    frame.field(Ink.count(id))
    frame.metadata.identity.alternativeIDs.append(AlternativeID(id, type: Code(literal: "Message-ID")))
    frame.metadata.trace(
      Origin(field: .alternativeIDs, index: 0, rule: "text.mail-message-id", confidence: 95, ranges: [place]))
    return true
  }
}
