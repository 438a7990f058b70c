import ArticleModel
import NewsProse
import Source

/// The section of a paper that a page says the story stands in.
extension StoryReader {
  /// How many chunks above the headline, below it, and below the story are looked at.
  private static let reach = (above: 40, below: 8, tail: 8)

  /// Looks for a trail of pages above the headline, or a label near the story.
  mutating func findSection(of story: Range<Int>) {
    let top = headline?.chunk ?? story.lowerBound
    let zones = [
      max(0, top - Self.reach.above)..<min(chunks.count, top + Self.reach.below),
      min(story.upperBound, chunks.count)..<min(chunks.count, story.upperBound + Self.reach.tail),
    ]
    for zone in zones {
      for index in zone where plan.verdicts[index] == nil && index != headline?.chunk {
        guard let line = sectionLine(index), !line.isTrail || index <= top + 2 else { continue }
        section = (index, line)
        return
      }
    }
  }

  private func sectionLine(_ index: Int) -> SectionLine? {
    let chunk = chunks[index]
    guard chunk.kind == .paragraph, chunk.layout.shape == .words, chunk.layout.lines == 1, chunk.more.isEmpty,
      chunk.span.count <= 600, mayBeSection(chunk.span)
    else { return nil }
    let plain = words.plain(chunk)
    return plain.isCut ? nil : SectionLine(plain.bytes)
  }

  /// Whether a colon or an arrow stands in a line: nearly none that names no section goes on here.
  private func mayBeSection(_ span: TextSpan) -> Bool {
    words.bytes[span.start..<span.end].contains {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == 0xC2 || $0 == 0xE2
        || $0 == 0xEF
    }
  }

  /// Takes the names of the sections; a trail's other steps are left out with the page's menus.
  mutating func takeSection(_ line: SectionLine, _ chunk: Chunk) {
    let parsed = words.parse(chunk, firstPicture: draft.media.count + 1)
    let named = line.sections.reduce(0) { $0 + Ink.count(parsed.plain.bytes[$1]) }
    if line.isTrail {
      var words = parsed
      words.ink = named
      draft.field(words)
      draft.leaveOut(parsed.ink - named, .navigation, at: chunk.extent)
    } else if parsed.isPlain {
      takeParts(line.sections, of: parsed)
    } else {
      draft.carry(parsed)
      draft.append(.paragraph(Paragraph(parsed.content, repeats: .desk, at: range(chunk))))
    }
    for section in line.sections {
      let place = range(section, of: parsed)
      draft.metadata.credits.desks.append(Concept(names: [Name(parsed.plain.string(in: section))]))
      draft.metadata.trace(
        Origin(
          field: .desk, index: draft.metadata.credits.desks.count - 1,
          rule: line.isTrail ? "text.section-trail" : "text.section-label", confidence: line.isTrail ? 75 : 85,
          ranges: [place]))
    }
  }
}
