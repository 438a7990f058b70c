import ArticleModel
import NewsProse
import Source

/// What the frame of a mail or a wire leaves among the words of a story.
extension StoryReader {
  // MARK: The subject of a mail

  /// The subject is the headline, unless the words have one of their own that is marked or says the same.
  mutating func weighSubject() {
    guard let subject, let place = subject.range else { return }
    if let headline, isMarked(headline) || agrees(headline, with: subject) {
      draft.metadata.texts.title = subject
      draft.metadata.trace(Origin(field: .title, rule: "text.mail-subject", confidence: 90, ranges: [place]))
    } else {
      headline = nil
      draft.metadata.texts.headlines.append(Headline(subject))
      draft.metadata.trace(
        Origin(field: .headline, index: 0, rule: "text.mail-subject", confidence: 80, ranges: [place]))
    }
  }

  private func isMarked(_ headline: HeadlineChoice) -> Bool {
    if case .heading = chunks[headline.chunk].kind { true } else { false }
  }

  /// Whether one of the titles holds half of the longer words of the other.
  private func agrees(_ headline: HeadlineChoice, with subject: FieldText) -> Bool {
    let own = Self.longWords(words.plain(chunks[headline.chunk]).bytes)
    let given = Self.longWords(Array(subject.plainText.utf8))
    let shared = own.intersection(given).count
    return shared > 0 && shared * 2 >= min(own.count, given.count)
  }

  private static func longWords(_ bytes: [UInt8]) -> Set<ArraySlice<UInt8>> {
    Set(FoldedText(bytes).bytes.split { $0 < 0x80 && !(($0 | 0x20) &- 0x61 < 26) }.filter { $0.count >= 4 })
  }

  // MARK: Words of others

  /// What a mail quotes of another is that one's.
  mutating func leaveOutQuoted(_ index: Int) -> Int {
    let chunk = chunks[index]
    draft.account.notation += chunk.notation
    draft.leaveOut(chunk.spans.reduce(0) { $0 + draft.text.ink(in: $1) }, .mailQuoted, at: chunk.extent)
    return 1
  }

  /// `On Tuesday Jane Doe wrote:` right above what is quoted, in any language.
  func isAttribution(_ index: Int) -> Bool {
    guard kind == .mail, index + 1 < chunks.count, chunks[index + 1].kind == .quoted, chunks[index].extent.count <= 300
    else { return false }
    let last = chunks[index].extent.end - 1
    return words.bytes[last] == UInt8(ascii: ":")
  }

  // MARK: Notes, marks

  /// What is said to editors is no part of the story.
  mutating func takeEditorsNote(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    guard chunk.kind == .paragraph, !parsed.plain.isCut, parsed.pictures.isEmpty else { return false }
    let text = FoldedText(parsed.plain.bytes)
    var start = text.skippingBlanks(from: 0)
    while text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: "[") || text[start] == UInt8(ascii: "*") {
      start += 1
    }
    guard let match = WireWords.notes.match(in: text, at: start) else { return false }
    let colon = text.skippingBlanks(from: start + match.length)
    guard text[colon] == UInt8(ascii: ":") else { return false }
    draft.field(parsed)
    let place = range(chunk)
    draft.metadata.notes.append(Note([.paragraph(Paragraph(parsed.content, at: place))], at: place))
    draft.metadata.trace(
      Origin(
        field: .note, index: draft.metadata.notes.count - 1, rule: "text.editors-note", confidence: 95, ranges: [place])
    )
    return true
  }

  /// `(more)` between two takes is no word of the story.
  mutating func takeEndMark(_ parsed: ParsedWords) -> Bool {
    guard kind == .wire || kind == .mail, parsed.plain.count <= 40, parsed.isPlain else { return false }
    let isMark = parsed.plain.bytes.withUnsafeBufferPointer { EndMark($0[...]) != nil }
    guard isMark else { return false }
    draft.account.notation += parsed.ink + parsed.notation
    return true
  }
}
