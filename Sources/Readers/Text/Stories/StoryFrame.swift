import ArticleModel
import NewsProse
import Source
import Stages

/// What the frame around a story says of it, and where the ink of the frame went.
struct StoryFrame {
  /// What is known by it.
  var metadata = Metadata()
  /// Where its ink went; the ink of the story's words is not in it.
  private(set) var account = TextAccount()
  private(set) var losses: [Loss] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What it gives as the title of the story, which the story's own words may know better.
  var subject: FieldText?
  /// The words in it that forbid publication, each with its place.
  private(set) var embargoes: [(end: EmbargoEnd, place: SourceRange)] = []
  /// How many words the story has, as it claims.
  var wordCount: Int?

  /// Counts ink that went into a field.
  mutating func field(_ ink: Int) {
    account.fields += ink
  }

  /// Lists a stretch of the frame as left out, together with the one right before it where both are of one kind.
  mutating func leaveOut(_ span: TextSpan, of text: DecodedText, _ kind: LossKind) {
    let ink = text.ink(in: span)
    guard ink > 0 else { return }
    hear(span, of: text)
    account.dropped += ink
    let place = text.range(of: span)
    if let last = losses.last, last.kind == kind, let held = last.range, held.end + 4 >= place.start,
      place.end > held.end
    {
      losses[losses.count - 1].ink += ink
      losses[losses.count - 1].range = held.union(place)
      return
    }
    let excerpt = text.string(in: TextSpan(span.start, min(span.end, span.start + 320)))
    losses.append(Loss(kind, path: "body", excerpt: excerpt, ink: ink, at: place))
  }

  /// Looks for words that forbid publication.
  mutating func hear(_ span: TextSpan, of text: DecodedText) {
    let notice = text.bytes.withUnsafeBufferPointer { bytes in
      EmbargoNotice.first(in: bytes, span.start..<span.end)
    }
    guard let notice else { return }
    let end = min(notice.range.upperBound, span.end)
    embargoes.append((notice.end, text.range(of: TextSpan(notice.range.lowerBound, end))))
  }

  /// Remembers words that forbid publication.
  mutating func forbid(until end: EmbargoEnd, at place: SourceRange) {
    embargoes.append((end, place))
  }

  /// Keeps what stands behind the end of a story, contacts and the like, as a note to editors.
  mutating func note(_ span: TextSpan, of text: DecodedText) {
    hear(span, of: text)
    let lines = text.string(in: span).split(whereSeparator: \.isNewline)
    let place = text.range(of: span)
    let blocks = lines.map { $0.split(whereSeparator: { $0 <= " " }).joined(separator: " ") }.filter { !$0.isEmpty }
    account.fields += blocks.reduce(0) { $0 + Ink.count($1) }
    metadata.notes.append(Note(blocks.map { .paragraph(Paragraph([.text(TextRun($0))])) }, at: place))
    metadata.trace(
      Origin(
        field: .note, index: metadata.notes.count - 1, rule: "text.behind-the-end", confidence: 80, ranges: [place]))
  }

  /// Says what was noticed.
  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Closes the account: of all the ink of a place, what is neither in the story's words nor counted is notation.
  mutating func close(over place: TextSpan, of text: DecodedText, around words: DecodedText) {
    account.source = text.ink(in: place)
    let inside = words.ink(in: TextSpan(words.start, words.bytes.count))
    account.notation = account.source - inside - account.fields - account.dropped
  }
}
