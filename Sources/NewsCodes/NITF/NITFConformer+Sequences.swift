import Markup

extension NITFConformer {
  /// An element whose children stand in a fixed order: they are put into it, and what has no place goes to the end.
  mutating func sequence(_ element: MarkupElement) -> MarkupElement {
    guard let rule = NITFGrammar.rule(element.name.local) else { return element }
    let before = strays.count
    var result = attributed(element)
    var places = rule.children.map { _ in [MarkupNode]() }
    for node in element.children {
      guard case .element(let child) = node else {
        if case .text(let run) = node, let carried = carried(run) { strays.append(carried) }
        continue
      }
      guard let place = place(of: child, in: element.name.local, rule, places) else { continue }
      places[place.index].append(.element(place.child))
    }
    complete(&places, rule)
    result.children = places.flatMap(\.self)
    if rule.takesAny { result.children += takeStrays(since: before) }
    return result
  }

  /// Where a child goes, and what it becomes there; `nil` where it became a stray.
  private mutating func place(
    of child: MarkupElement, in parent: String, _ rule: NITFGrammar.Rule, _ places: [[MarkupNode]]
  ) -> (index: Int, child: MarkupElement)? {
    let name = child.placingName
    if let index = rule.children.firstIndex(where: { $0.name == name }) {
      if rule.children[index].count == .many || places[index].isEmpty {
        return (index, conformed(named(name ?? "", child)))
      }
      if parent == "hedline" { return (1, conformed(named("hl2", child))) }
    }
    if parent == "body.head", name == "hl1" || name == "hl2" {
      return (0, conformed(made("hedline", [.element(child)])))
    }
    strays.append(.element(renamed(child)))
    return nil
  }

  private func complete(_ places: inout [[MarkupNode]], _ rule: NITFGrammar.Rule) {
    for (index, child) in rule.children.enumerated() where child.count == .one && places[index].isEmpty {
      places[index] = [.element(made(child.name))]
    }
  }

  /// An element that holds some elements in any order; what has no place goes to the end, or up.
  mutating func choice(_ element: MarkupElement, _ rule: NITFGrammar.Rule) -> MarkupElement {
    let before = strays.count
    var result = attributed(element)
    result.children = []
    for node in element.children {
      guard case .element(let child) = node else {
        if case .text(let run) = node, let carried = carried(run) { strays.append(carried) }
        continue
      }
      if let name = child.placingName, rule.allows(name) {
        result.children.append(.element(conformed(named(name, child))))
      } else if rule.takesAny, child.placingName == nil {
        result.children.append(.element(renamed(child)))
      } else {
        strays.append(.element(renamed(child)))
      }
    }
    if rule.takesAny { result.children += takeStrays(since: before) }
    return result
  }

  /// An element that holds text, and perhaps some elements: others are opened, and their attributes go up.
  mutating func restricted(_ element: MarkupElement, _ rule: NITFGrammar.Rule) -> MarkupElement {
    var result = attributed(element)
    result.children = rule.content == .empty ? [] : words(element.children, rule, in: element.name.local)
    if rule.content == .empty {
      for node in element.children where !node.isBlank {
        if case .text(let run) = node, let carried = carried(run) { strays.append(carried) }
        if case .element(let child) = node { strays.append(.element(renamed(child))) }
      }
    }
    return result
  }

  private mutating func words(_ nodes: [MarkupNode], _ rule: NITFGrammar.Rule, in parent: String) -> [MarkupNode] {
    var words: [MarkupNode] = []
    for node in nodes {
      switch node {
      case .text: words.append(node)
      case .comment, .instruction: break
      case .element(let child):
        if let name = child.placingName, rule.allows(name) {
          words.append(.element(conformed(named(name, child))))
        } else if let name = child.placingName, name != "br", let carrier = Self.carrier(of: name, in: parent) {
          words.append(.element(conformed(named(carrier, child))))
        } else {
          note("\(child.name.qualified) was opened", child)
          if child.placingName == "br" { words.append(.text(MarkupText("\n", at: child.range))) }
          if !child.attributes.isEmpty {
            var shell = child
            shell.children = []
            strays.append(.element(renamed(shell)))
          }
          words += self.words(child.children, rule, in: parent)
        }
      }
    }
    return words
  }

  /// The child that can stand for another one that an element does not take; the name of the other is kept.
  private static func carrier(of name: String, in parent: String) -> String? {
    switch parent {
    case "byline": name == "a" ? "virtloc" : "byttl"
    case "distributor", "byttl": "org"
    case "dateline": "location"
    case "location": "sublocation"
    case "rights": "rights.limitations"
    case "copyrite": "copyrite.holder"
    default: nil
    }
  }
}
