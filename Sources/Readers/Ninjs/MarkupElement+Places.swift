import Markup
import Source

extension MarkupElement {
  /// The tree with every range moved to where it stands in the input.
  func moved(by map: JSONStringMap) -> MarkupElement {
    var element = self
    element.range = range.map(map.range)
    element.children = children.map { node in
      switch node {
      case .element(let child): .element(child.moved(by: map))
      case .text(let run): .text(MarkupText(run.text, at: run.range.map(map.range)))
      case .comment, .instruction: node
      }
    }
    return element
  }

  /// The tree in which images that refer to an association by `data-assoc-ref` bear its stand-in as their address.
  func referring(to names: [String: String]) -> MarkupElement {
    var element = self
    if let reference = attribute("data-assoc-ref"), let address = names[reference] {
      element.attributes.removeAll { $0.name.local == "src" && name.local == "img" }
      if name.local == "img" { element.attributes.append(MarkupAttribute(MarkupName("src"), address)) }
    }
    element.children = children.map { node in
      if case .element(let child) = node { .element(child.referring(to: names)) } else { node }
    }
    return element
  }
}
