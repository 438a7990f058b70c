import Markup

extension NITFConformer {
  /// Enriched text: what is none of it stands under a name of ours.
  mutating func inline(_ nodes: [MarkupNode]) -> [MarkupNode] {
    nodes.compactMap { node in
      switch node {
      case .text: node
      case .element(let child): .element(enriched(child))
      case .comment, .instruction: nil
      }
    }
  }

  /// Enriched text and blocks, as list items and cells hold them.
  mutating func flow(_ nodes: [MarkupNode]) -> [MarkupNode] {
    nodes.flatMap { node -> [MarkupNode] in
      switch node {
      case .text: [node]
      case .element(let child): isBlock(child) ? block(child, takesBlocks: false) : [.element(enriched(child))]
      case .comment, .instruction: []
      }
    }
  }

  /// An element of running text.
  mutating func enriched(_ element: MarkupElement) -> MarkupElement {
    guard let name = element.placingName else { return renamed(element) }
    if NITFGrammar.marks.contains(name) {
      var mark = attributed(named("em", element))
      mark.children = inline(element.children)
      return mark
    }
    guard NITFGrammar.enriched.contains(name), let rule = NITFGrammar.rule(name), fits(element, rule) else {
      return renamed(element)
    }
    return conformed(named(name, element))
  }

  /// Whether an element holds no more than its rule allows, all the way down.
  private func fits(_ element: MarkupElement, _ rule: NITFGrammar.Rule) -> Bool {
    switch rule.content {
    case .inline: return true
    case .flow, .choice, .special: return false
    case .empty: return element.children.allSatisfy(\.isBlank)
    case .text: return element.elements.isEmpty
    case .mixed: return element.elements.allSatisfy { fits($0, in: rule) }
    case .sequence:
      let isPlain = element.children.allSatisfy { $0.isBlank || $0.element != nil }
      return isPlain && element.elements.allSatisfy { fits($0, in: rule) } && hasItsParts(element, rule)
    }
  }

  private func fits(_ child: MarkupElement, in parent: NITFGrammar.Rule) -> Bool {
    guard let name = child.placingName, parent.allows(name), let rule = NITFGrammar.rule(name) else { return false }
    return fits(child, rule)
  }

  private func hasItsParts(_ element: MarkupElement, _ rule: NITFGrammar.Rule) -> Bool {
    let names = element.elements.compactMap(\.placingName)
    return rule.children.allSatisfy { child in
      let count = names.count { $0 == child.name }
      return child.count == .many || count == 1 || (count == 0 && child.count == .optional)
    }
  }

  /// An element of another vocabulary, as it is; elements of NITF inside it still have to be valid.
  mutating func foreign(_ element: MarkupElement) -> MarkupElement {
    var result = element
    result.attributes = element.attributes.filter { $0.name.namespace != NITFNames.schemaInstance }
    if result.attributes.count < element.attributes.count {
      result.attributes += element.attributes.filter { $0.name.namespace == NITFNames.schemaInstance }
        .map { MarkupAttribute(NITFNames.ownName($0.name.local), $0.value) }
    }
    result.children = element.children.map { node in
      guard case .element(let child) = node else { return node }
      return .element(child.name.namespace == NITFNames.namespace ? enriched(child) : foreign(child))
    }
    return result
  }
}
