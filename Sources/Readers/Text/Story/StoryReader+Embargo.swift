import ArticleModel
import NewsProse
import Source

/// Word of embargo, which counts wherever it stands.
extension StoryReader {
  /// A line that says nothing else becomes a note.
  mutating func takeFact(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    guard !parsed.plain.isCut, let embargo = EmbargoLine(parsed.plain.bytes) else { return false }
    draft.field(parsed)
    let place = range(chunk)
    draft.metadata.notes.append(Note([.paragraph(Paragraph(parsed.content, at: place))], at: place))
    draft.metadata.trace(
      Origin(field: .note, index: draft.metadata.notes.count - 1, rule: "text.embargo-line", ranges: [place]))
    draft.forbid(until: embargo.end, from: reference, rule: "text.embargo-line", at: place)
    return true
  }

  /// Words among others stay where they stand, or are left out with them; what they forbid holds all the same.
  mutating func noticeEmbargo(in chunk: Chunk) {
    guard chunk.kind != .rule, chunk.kind != .addresses else { return }
    for span in chunk.spans where !span.isEmpty {
      guard let notice = EmbargoNotice.first(in: words.bytes, span.start..<span.end) else { continue }
      let place = TextSpan(notice.range.lowerBound, min(notice.range.upperBound, span.end))
      draft.forbid(
        until: notice.end, from: reference, rule: "text.embargo-words", at: draft.text.range(of: place))
    }
  }
}
