/// What an element can hold.
public enum MarkupNode: Hashable, Sendable {
  /// An element.
  case element(MarkupElement)
  /// A run of text; CDATA sections arrive as text.
  case text(MarkupText)
  /// A comment, without its delimiters.
  case comment(String)
  /// A processing instruction: its target and its data.
  indirect case instruction(target: String, data: String)

  /// The element, if it is one.
  public var element: MarkupElement? {
    if case .element(let element) = self { element } else { nil }
  }
}
