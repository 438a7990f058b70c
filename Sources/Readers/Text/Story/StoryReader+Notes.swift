import ArticleModel
import Source

/// Footnotes, and the numbers of links.
extension StoryReader {
  /// A line that opens a footnote, and the indented paragraphs behind it; returns how many chunks were taken.
  mutating func takeNote(from index: Int) -> Int {
    let chunk = chunks[index]
    guard let marker = chunk.marker, let number = words.definitions.note(openedAt: marker.start),
      let mark = NoteMark(words.bytes, at: marker.start, before: marker.end)
    else {
      takeWords(index)
      return 1
    }
    var blocks: [Block] = []
    var end = index
    var place = range(chunk)
    repeat {
      let parsed = words.parse(chunks[end], firstPicture: draft.media.count + 1)
      draft.carry(parsed)
      place = place.union(range(chunks[end]))
      blocks.append(.paragraph(Paragraph(parsed.content, at: range(chunks[end]))))
      end += 1
    } while end < chunks.count && goesOnWithNote(chunks[end])
    let label = draft.text.string(in: mark.name)
    draft.append(.footnote(Footnote(id: LinkDefinitions.noteID(number), blocks: blocks, label: label, at: place)))
    return end - index
  }

  private func goesOnWithNote(_ chunk: Chunk) -> Bool {
    kind == .markdown && chunk.kind == .paragraph && chunk.layout.shape == .words && chunk.layout.indent >= 4
      && chunk.layout.blanks > 0
  }

  /// Says that numbers became links.
  mutating func reportNumbers() {
    guard words.numbersLinks else { return }
    let links = draft.references.count
    let message =
      links == 0
      ? "numbers in brackets mark links and are left out; no list says where they lead"
      : "numbers in brackets mark links and are left out; \(links) of them lead on, from one word where their end is not told"
    draft.report(Diagnostic(.linkNumbers, message, at: draft.text.range(of: TextSpan(0, 0))))
  }
}
