import ArticleModel

extension [Inline] {
  /// Whether two line breaks stand next to each other.
  var holdsDoubleBreak: Bool {
    indices.dropLast().contains { self[$0].isBreak && self[behindSpace(from: $0 + 1)].isBreak }
  }

  private func behindSpace(from index: Int) -> Int {
    if index + 1 < count, case .text(let run) = self[index], run.text.utf8.allSatisfy({ $0 <= 0x20 }) {
      return index + 1
    }
    return index
  }

  /// The lines between pairs of line breaks, without those at their ends.
  var splitAtDoubleBreaks: [[Inline]] {
    var (parts, part): ([[Inline]], [Inline]) = ([], [])
    var breaks = 0
    for inline in self {
      let isSpace = if case .text(let run) = inline { run.text.utf8.allSatisfy { $0 <= 0x20 } } else { false }
      if isSpace, breaks > 0 { continue }
      if inline.isBreak {
        breaks += 1
      } else {
        if breaks > 1 {
          parts.append(part)
          part = []
        }
        breaks = 0
      }
      part.append(inline)
    }
    parts.append(part)
    return parts.map(\.withoutBreaksAround).filter(\.printsAnything)
  }

  private var withoutBreaksAround: [Inline] {
    let start = firstIndex { !$0.isBreak } ?? endIndex
    let end = lastIndex { !$0.isBreak } ?? startIndex
    return start <= end ? [Inline](self[start...end]) : []
  }
}

extension Inline {
  var isBreak: Bool {
    if case .lineBreak = self { true } else { false }
  }
}
