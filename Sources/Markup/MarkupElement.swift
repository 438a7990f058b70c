import Source

/// An element as a value: name, attributes, children, and where it stood.
public struct MarkupElement: Hashable, Sendable {
  /// Its name.
  public var name: MarkupName
  /// Its attributes in the order written; namespace declarations are not among them.
  public var attributes: [MarkupAttribute]
  /// The namespaces it declares: prefix (empty for the default) and URI.
  public var namespaces: [MarkupAttribute]
  /// What it holds, in order.
  public var children: [MarkupNode]
  /// From the `<` of its start tag to behind the `>` of its end tag, where that is known.
  public var range: SourceRange?

  /// Makes an element.
  public init(_ name: MarkupName, attributes: [MarkupAttribute] = [], children: [MarkupNode] = []) {
    self.name = name
    self.attributes = attributes
    self.namespaces = []
    self.children = children
  }

  /// The child elements, in order.
  public var elements: [MarkupElement] { children.compactMap(\.element) }

  /// The value of the attribute with this local name and no namespace.
  public func attribute(_ local: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == nil }?.value
  }

  /// The value of an attribute in a namespace.
  public func attribute(_ local: String, in namespace: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// The first child element with this local name, whatever its namespace.
  public func first(_ local: String) -> MarkupElement? {
    for case .element(let element) in children where element.name.local == local { return element }
    return nil
  }

  /// The child elements with this local name, whatever their namespace.
  public func all(_ local: String) -> [MarkupElement] {
    elements.filter { $0.name.local == local }
  }

  /// All text below, in document order, as written.
  public var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for child in children {
      switch child {
      case .text(let run): text += run.text
      case .element(let element): element.appendText(to: &text)
      case .comment, .instruction: break
      }
    }
  }
}
