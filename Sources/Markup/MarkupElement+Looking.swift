extension MarkupElement {
  /// The child elements, in order.
  public var elements: [MarkupElement] {
    switch storage {
    case .planted(let tree, let index): tree.elements(of: index)
    case .loose(let loose): loose.children.compactMap(\.element)
    }
  }

  /// Whether an element stands in it.
  public var hasElements: Bool {
    switch storage {
    case .planted(let tree, let index): tree.firstElement(of: index) { _ in true } != nil
    case .loose(let loose): loose.children.contains { $0.element != nil }
    }
  }

  /// The value of the attribute with this local name and no namespace.
  public func attribute(_ local: String) -> String? {
    switch storage {
    case .planted(let tree, let index): tree.attribute(of: index) { $0.local == local && $0.namespace == nil }
    case .loose(let loose): loose.attributes.first { $0.name.local == local && $0.name.namespace == nil }?.value
    }
  }

  /// The value of an attribute in a namespace.
  public func attribute(_ local: String, in namespace: String) -> String? {
    switch storage {
    case .planted(let tree, let index): tree.attribute(of: index) { $0.local == local && $0.namespace == namespace }
    case .loose(let loose): loose.attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
    }
  }

  /// Whether it has an attribute whose name fits.
  public func hasAttribute(where fits: (MarkupName) -> Bool) -> Bool {
    switch storage {
    case .planted(let tree, let index): tree.attribute(of: index, where: fits) != nil
    case .loose(let loose): loose.attributes.contains { fits($0.name) }
    }
  }

  /// The first child element with this local name, whatever its namespace.
  public func first(_ local: String) -> MarkupElement? {
    switch storage {
    case .planted(let tree, let index): tree.firstElement(of: index) { $0.local == local }
    case .loose(let loose): loose.children.lazy.compactMap(\.element).first { $0.name.local == local }
    }
  }

  /// The child elements with this local name, whatever their namespace.
  public func all(_ local: String) -> [MarkupElement] {
    elements.filter { $0.name.local == local }
  }

  /// All text below, in document order, as written.
  public var text: String {
    switch storage {
    case .planted(let tree, let index): return tree.text(below: index)
    case .loose(let loose):
      var text = ""
      for child in loose.children {
        switch child {
        case .text(let run): text += run.text
        case .element(let element): text += element.text
        case .comment, .instruction: break
        }
      }
      return text
    }
  }
}
