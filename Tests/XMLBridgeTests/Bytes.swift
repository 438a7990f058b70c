import Markup
import Source

/// Bytes of a literal, and of a range of them.
func utf8(_ text: String) -> [UInt8] {
  Array(text.utf8)
}

func slice(_ bytes: [UInt8], _ range: SourceRange?) -> String {
  guard let range else { return "nowhere" }
  return SourceFile(name: "", bytes: bytes).text(in: range)
}

extension MarkupElement {
  /// The element and all below it, in document order.
  var everyElement: [MarkupElement] { [self] + elements.flatMap(\.everyElement) }

  /// The runs of text below, in document order.
  var everyText: [MarkupText] {
    children.flatMap { child in
      switch child {
      case .text(let text): [text]
      case .element(let element): element.everyText
      case .comment, .instruction: [MarkupText]()
      }
    }
  }

  /// The depth of the deepest element, itself being 1.
  var depth: Int { 1 + (elements.map(\.depth).max() ?? 0) }
}
