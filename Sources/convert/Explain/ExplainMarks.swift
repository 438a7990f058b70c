import ArticleModel
import Pipeline
import Source
import Stages

/// Everything that a page marks in a source, in the order it was found.
struct ExplainMarks {
  /// The marks.
  private(set) var marks: [ExplainMark] = []

  private let source: SourceFile

  /// Starts with no marks in a source.
  init(of source: SourceFile) {
    self.source = source
  }

  /// Marks a range, cut to the source and to whole letters; `nil` where nothing is left to see.
  mutating func mark(_ kind: ExplainMark.Kind, _ range: SourceRange?, _ label: String) -> ExplainMark? {
    guard let range = range.map(source.clamped) else { return nil }
    let start = letter(at: range.start)
    let end = letter(at: range.end)
    guard start < end else { return nil }
    let mark = ExplainMark(kind: kind, range: SourceRange(start, end), label: label, number: marks.count + 1)
    marks.append(mark)
    return mark
  }

  /// Where the letter ends that an offset is inside of.
  private func letter(at offset: Int) -> Int {
    var offset = offset
    while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
