import Markup

extension MarkupElement {
  /// The element with all names of one namespace, in it and below it, moved to another.
  func moved(from old: String?, to new: String) -> MarkupElement {
    var moved = self
    if name.namespace == old { moved.name.namespace = new }
    moved.children = children.map { child in
      if case .element(let element) = child { .element(element.moved(from: old, to: new)) } else { child }
    }
    return moved
  }
}
