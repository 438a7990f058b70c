import Markup
import Source

/// Undoes escapes that were escaped once more: `&amp;#39;`, `&lt;endash&gt;`, tags of HTML as text in a paragraph.
struct EscapeMender {
  /// The ink that was only escapes.
  private(set) var notation = 0

  /// Whether there is anything in an element that looks like an escape that was escaped.
  static func finds(in element: MarkupElement) -> Bool {
    var mayBe = false
    element.withText { mayBe = isSuspect($0) }
    return mayBe && findsOne(in: element)
  }

  private static func findsOne(in element: MarkupElement) -> Bool {
    element.nodes.contains { child in
      switch child {
      case .text(let run):
        isSuspect(run.text) && (TextReferences.isFound(in: run.text) || isMarkup(run.text))
      case .element(let inner): !isVerbatim(inner) && findsOne(in: inner)
      case .comment, .instruction: false
      }
    }
  }

  /// The element without escapes in its text.
  mutating func mended(_ element: MarkupElement) -> MarkupElement {
    var result = element
    result.children = element.children.flatMap { child -> [MarkupNode] in
      switch child {
      case .text(let run): return mended(run)
      case .element(let inner): return Self.isVerbatim(inner) ? [child] : [.element(mended(inner))]
      case .comment, .instruction: return [child]
      }
    }
    return result
  }

  /// The text without escapes in it.
  mutating func mended(_ text: String) -> String {
    guard Self.isSuspect(text) else { return text }
    let result = PseudoTag.resolved(TextReferences.resolved(text))
    notation += Ink.count(text) - Ink.count(result)
    return result
  }

  private mutating func mended(_ run: MarkupText) -> [MarkupNode] {
    guard Self.isSuspect(run.text) else { return [.text(run)] }
    if EscapedMarkup.isFound(in: run.text), let nodes = EscapedMarkup.nodes(of: run.text, at: run.range) {
      notation += Ink.count(run.text) - nodes.reduce(0) { $0 + $1.textInk }
      let edges = (run.text.utf8.first.map { $0 <= 0x20 } ?? false, run.text.utf8.last.map { $0 <= 0x20 } ?? false)
      let space = MarkupNode.text(MarkupText(" ", at: run.range))
      return (edges.0 ? [space] : []) + nodes + (edges.1 ? [space] : [])
    }
    return [.text(MarkupText(mended(run.text), at: run.range))]
  }

  private static func isSuspect(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isSuspect($0) }
  }

  private static func isSuspect(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
  }

  private static func isMarkup(_ text: String) -> Bool {
    PseudoTag.isFound(in: text) || EscapedMarkup.isFound(in: text)
  }

  /// What shows code shows it as it is.
  private static func isVerbatim(_ element: MarkupElement) -> Bool {
    ["code", "pre", "samp", "kbd", "script", "style", "tt"].contains(element.local)
  }
}

extension MarkupNode {
  /// The ink of the text in it.
  fileprivate var textInk: Int {
    switch self {
    case .text(let run): Ink.count(run.text)
    case .element(let element): Ink.count(element.text)
    case .comment, .instruction: 0
    }
  }
}
