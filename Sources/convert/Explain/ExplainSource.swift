import Markup
import Source

/// The source on a page, every mark where it stands: linear in the source and in the marks, however they overlap.
struct ExplainSource {
  private let source: SourceFile
  private let marks: [ExplainMark]

  /// Lays out a source with its marks.
  init(_ source: SourceFile, _ marks: [ExplainMark]) {
    self.source = source
    self.marks = marks.sorted {
      ($0.range.start, -$0.range.end, $0.number) < ($1.range.start, -$1.range.end, $1.number)
    }
  }

  /// Writes the source into the element just opened.
  func write(to sink: inout MarkupSink) {
    let ends = marks.sorted { $0.range.end < $1.range.end }
    var active = Array(repeating: 0, count: ExplainMark.Kind.allCases.count)
    var (nextStart, nextEnd, place) = (0, 0, 0)
    while place < source.bytes.count {
      while nextEnd < ends.count, ends[nextEnd].range.end <= place {
        active[ends[nextEnd].kind.rawValue] -= 1
        nextEnd += 1
      }
      while nextStart < marks.count, marks[nextStart].range.start <= place {
        active[marks[nextStart].kind.rawValue] += 1
        writeTag(marks[nextStart], to: &sink)
        nextStart += 1
      }
      var end = source.bytes.count
      if nextStart < marks.count { end = min(end, marks[nextStart].range.start) }
      if nextEnd < ends.count { end = min(end, ends[nextEnd].range.end) }
      write(SourceRange(place, end), as: active.lastIndex { $0 > 0 }.flatMap(ExplainMark.Kind.init), to: &sink)
      place = end
    }
    sink.ornament("")
  }

  private func writeTag(_ mark: ExplainMark, to sink: inout MarkupSink) {
    sink.element("a") { sink in
      sink.attribute("id", mark.placeID)
      sink.attribute("class", "tag " + mark.kind.className)
      sink.attribute("href", "#" + mark.entryID)
      sink.ornament(mark.label)
    }
  }

  private func write(_ range: SourceRange, as kind: ExplainMark.Kind?, to sink: inout MarkupSink) {
    let bytes = source.bytes[range.start..<range.end].filter { $0 != 0x0D }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let kind else { return sink.ornament(text) }
    sink.element("mark") { sink in
      sink.attribute("class", kind.className)
      sink.ornament(text)
    }
  }
}
