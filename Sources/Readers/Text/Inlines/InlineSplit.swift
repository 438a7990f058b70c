import ArticleModel
import Source

/// Cuts inlines in two at a byte of their plain words.
struct InlineSplit {
  /// What stands before the cut, without blanks at its end.
  private(set) var before: [Inline] = []
  /// What stands behind the cut, without blanks at its beginning.
  private(set) var behind: [Inline] = []

  /// Whether the cut goes through a link, so that both halves lead to its address.
  private(set) var cutsLink = false

  private let plain: PlainView
  private let text: DecodedText
  private let cut: Int
  private var offset = 0

  /// Cuts words at an offset of their plain view.
  init(_ words: ParsedWords, at cut: Int, of text: DecodedText) {
    (plain, self.text, self.cut) = (words.plain, text, cut)
    let parts = split(words.content)
    before = parts.before.trimmingEnd
    behind = parts.behind.trimmingStart
  }

  private mutating func split(_ content: [Inline]) -> (before: [Inline], behind: [Inline]) {
    var before: [Inline] = []
    var behind: [Inline] = []
    for inline in content {
      let parts = split(inline)
      if let first = parts.before { before.append(first) }
      if let second = parts.behind { behind.append(second) }
    }
    return (before, behind)
  }

  private mutating func split(_ inline: Inline) -> (before: Inline?, behind: Inline?) {
    switch inline {
    case .text(let run): return split(run)
    case .emphasis(let node): return split(node) { .emphasis($0) }
    case .strong(let node): return split(node) { .strong($0) }
    case .underline(let node): return split(node) { .underline($0) }
    case .strike(let node): return split(node) { .strike($0) }
    case .sup(let node): return split(node) { .sup($0) }
    case .sub(let node): return split(node) { .sub($0) }
    case .code(let node): return split(node) { .code($0) }
    case .link(let link):
      let parts = split(link.content)
      cutsLink = cutsLink || (!parts.before.isEmpty && !parts.behind.isEmpty)
      return both(parts) { content in
        var part = link
        part.content = content
        return .link(part)
      }
    case .lineBreak:
      offset += 1
      return offset <= cut ? (inline, nil) : (nil, inline)
    case .image, .smallCaps, .quote, .entity, .span, .ruby, .footnoteReference, .foreign:
      return offset < cut ? (inline, nil) : (nil, inline)
    }
  }

  private mutating func split(_ node: StyledText, _ wrap: (StyledText) -> Inline) -> (before: Inline?, behind: Inline?)
  {
    both(split(node.content)) { wrap(StyledText($0, at: node.range)) }
  }

  private func both(
    _ parts: (before: [Inline], behind: [Inline]), _ wrap: ([Inline]) -> Inline
  ) -> (before: Inline?, behind: Inline?) {
    (parts.before.isEmpty ? nil : wrap(parts.before), parts.behind.isEmpty ? nil : wrap(parts.behind))
  }

  private mutating func split(_ run: TextRun) -> (before: Inline?, behind: Inline?) {
    let start = offset
    let utf8 = Array(run.text.utf8)
    offset += utf8.count
    if offset <= cut { return (.text(run), nil) }
    if start >= cut { return (nil, .text(run)) }
    let middle = cut - start
    return (.text(part(utf8[..<middle], from: start)), .text(part(utf8[middle...], from: cut)))
  }

  private func part(_ utf8: ArraySlice<UInt8>, from start: Int) -> TextRun {
    let end = min(start + utf8.count, plain.count)
    return TextRun(String(decoding: utf8, as: UTF8.self), at: text.range(of: plain.span(of: min(start, end)..<end)))
  }
}
