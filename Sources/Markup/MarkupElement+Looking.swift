extension MarkupElement {
  /// The element of HTML that goes by its local name, whatever the namespace.
  public var html: HTMLName? {
    switch storage {
    case .planted(let tree, let index): tree.html(of: index)
    case .loose(let loose): loose[0].name.html
    }
  }

  /// The local part of its name.
  public var local: String {
    switch storage {
    case .planted(let tree, let index): tree.local(of: index)
    case .loose(let loose): loose[0].name.local
    }
  }

  /// The namespace of its name.
  public var namespace: String? {
    switch storage {
    case .planted(let tree, let index): tree.namespace(of: index)
    case .loose(let loose): loose[0].name.namespace
    }
  }

  /// What it holds, one node after the other.
  public var nodes: MarkupNodes {
    switch storage {
    case .planted(let tree, let index): MarkupNodes(tree, below: index)
    case .loose(let loose): MarkupNodes(loose[0].children)
    }
  }

  /// The child elements, in order.
  public var elements: [MarkupElement] {
    switch storage {
    case .planted(let tree, let index): tree.elements(of: index)
    case .loose(let loose): loose[0].children.compactMap(\.element)
    }
  }

  /// Whether an element stands in it.
  public var hasElements: Bool {
    switch storage {
    case .planted(let tree, let index): tree.hasElements(index)
    case .loose(let loose): loose[0].children.contains { $0.element != nil }
    }
  }

  /// Whether it, or an element anywhere below, has a name that fits; it is not asked twice of a name that is frequent.
  public func holdsName(where fits: (MarkupName) -> Bool) -> Bool {
    switch storage {
    case .planted(let tree, let index): tree.holdsName(from: index, where: fits)
    case .loose(let loose):
      fits(loose[0].name) || loose[0].children.contains { $0.element?.holdsName(where: fits) ?? false }
    }
  }

  /// Whether text that is more than white space stands in it directly, beside elements.
  public var holdsInk: Bool {
    switch storage {
    case .planted(let tree, let index): tree.holdsInk(index)
    case .loose(let loose):
      loose[0].children.contains { if case .text(let run) = $0 { run.holdsInk } else { false } }
    }
  }

  /// Whether it has an attribute.
  public var hasAttributes: Bool {
    switch storage {
    case .planted(let tree, let index): tree.hasAttributes(index)
    case .loose(let loose): !loose[0].attributes.isEmpty
    }
  }

  /// Its number among the nodes of its document, in document order; `nil` where no parser made it as it is.
  public var number: Int32? {
    if case .planted(_, let index) = storage { index } else { nil }
  }

  /// The number behind all it holds.
  public var endNumber: Int32? {
    switch storage {
    case .planted(let tree, let index): tree.end(of: index)
    case .loose(let loose): loose[0].children.lazy.compactMap { $0.element?.endNumber }.max()
    }
  }

  /// Hands out each attribute that pages are judged by, with the UTF-8 of its value.
  public func eachHTMLAttribute(_ body: (HTMLAttribute, UnsafeBufferPointer<UInt8>) -> Void) {
    switch storage {
    case .planted(let tree, let index): tree.eachHTMLAttribute(of: index, body)
    case .loose(let loose):
      for attribute in loose[0].attributes {
        guard let name = attribute.name.attribute else { continue }
        var value = attribute.value
        value.withUTF8 { body(name, $0) }
      }
    }
  }

  /// The value of the attribute with this local name and no namespace.
  public func attribute(_ local: String) -> String? {
    switch storage {
    case .planted(let tree, let index): tree.attribute(local, in: nil, of: index)
    case .loose(let loose): loose[0].attributes.first { $0.name.local == local && $0.name.namespace == nil }?.value
    }
  }

  /// The value of an attribute in a namespace.
  public func attribute(_ local: String, in namespace: String) -> String? {
    switch storage {
    case .planted(let tree, let index): tree.attribute(local, in: namespace, of: index)
    case .loose(let loose):
      loose[0].attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
    }
  }

  /// Whether it has an attribute whose name fits.
  public func hasAttribute(where fits: (MarkupName) -> Bool) -> Bool {
    switch storage {
    case .planted(let tree, let index): tree.hasAttribute(index, where: fits)
    case .loose(let loose): loose[0].attributes.contains { fits($0.name) }
    }
  }

  /// The first child element with this local name, whatever its namespace.
  public func first(_ local: String) -> MarkupElement? {
    switch storage {
    case .planted(let tree, let index): tree.firstElement(of: index) { $0.local == local }
    case .loose(let loose): loose[0].children.lazy.compactMap(\.element).first { $0.name.local == local }
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
      for child in loose[0].children {
        switch child {
        case .text(let run): text += run.text
        case .element(let element): text += element.text
        case .comment, .instruction: break
        }
      }
      return text
    }
  }

  /// Hands the UTF-8 of all text below out without making a string of it.
  public func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    switch storage {
    case .planted(let tree, let index): tree.withText(below: index, body)
    case .loose:
      var text = text
      text.withUTF8(body)
    }
  }

  /// The element without the nodes below it that are left out, and without what those hold; each is asked for by its
  /// number and the number behind all it holds.
  public func without(_ isLeftOut: (Int32, Int32) -> Bool) -> MarkupElement {
    switch storage {
    case .planted(let tree, let index): return MarkupElement(tree.copy(of: index, without: isLeftOut), 0)
    case .loose(let loose):
      var copy = self
      copy.children = loose[0].children.compactMap { $0.without(isLeftOut) }
      return copy
    }
  }

  /// The node of its document with a number.
  public func node(numbered number: Int32) -> MarkupNode? {
    switch storage {
    case .planted(let tree, _): number >= 0 && number < tree.count ? tree.node(at: number) : nil
    case .loose(let loose): loose[0].children.lazy.compactMap { $0.element?.node(numbered: number) }.first
    }
  }

  /// The element as a parser made it, at another place of the input; one that was made by hand keeps its places.
  public func moved(by distance: Int) -> MarkupElement {
    guard case .planted(let tree, let index) = storage else { return self }
    return MarkupElement(tree.moved(by: distance), index)
  }
}

extension MarkupNode {
  /// The node without what is left out of it; `nil` where it is left out itself.
  fileprivate func without(_ isLeftOut: (Int32, Int32) -> Bool) -> MarkupNode? {
    switch self {
    case .element(let element):
      if let number = element.number, let end = element.endNumber, isLeftOut(number, end) { return nil }
      return .element(element.without(isLeftOut))
    case .text(let run): return run.number.map { isLeftOut($0, $0 + 1) } == true ? nil : self
    case .comment, .instruction: return self
    }
  }
}
