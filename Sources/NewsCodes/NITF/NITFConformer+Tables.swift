import Markup

extension NITFConformer {
  /// A table: one caption, one group of columns, head, foot, rows, in this order.
  mutating func table(_ element: MarkupElement) -> MarkupElement {
    var result = attributed(element)
    let caption = only("caption", of: element).map { [MarkupNode.element(conformed($0))] } ?? []
    let head = only("thead", of: element).map { [MarkupNode.element(conformed($0))] } ?? []
    let foot = only("tfoot", of: element).map { [MarkupNode.element(conformed($0))] } ?? []
    result.children = caption + columns(of: element) + head + foot + rows(of: element)
    let known = ["caption", "col", "colgroup", "thead", "tfoot", "tbody", "tr"]
    for node in element.children {
      if case .text(let run) = node, let carried = carried(run) { strays.append(carried) }
      if let child = node.element, !known.contains(child.placingName ?? "") {
        strays.append(.element(renamed(child)))
      }
    }
    return result
  }

  /// The part of a name; what further ones hold goes into the first.
  private mutating func only(_ name: String, of element: MarkupElement) -> MarkupElement? {
    let parts = element.elements.filter { $0.placingName == name }
    guard let first = parts.first else { return nil }
    if parts.count > 1 { note("\(parts.count) of \(name) in one table", element) }
    var whole = named(name, first)
    for part in parts.dropFirst() {
      shed(part)
      whole.children += part.children
    }
    if name != "caption", whole.children.allSatisfy(\.isBlank), whole.attributes.isEmpty { return nil }
    return whole
  }

  /// Keeps the attributes of an element that is merged into another.
  private mutating func shed(_ element: MarkupElement) {
    guard !element.attributes.isEmpty else { return }
    var shell = element
    shell.children = []
    strays.append(.element(renamed(shell)))
  }

  private mutating func columns(of element: MarkupElement) -> [MarkupNode] {
    let parts = element.elements.filter { $0.placingName == "col" || $0.placingName == "colgroup" }
    guard let first = parts.first else { return [] }
    if parts.count == 1 { return [.element(conformed(named(first.placingName ?? "", first)))] }
    let groups = parts.filter { $0.placingName == "colgroup" }
    var group = groups.first.map { named("colgroup", $0) } ?? made("colgroup")
    group.children = parts.flatMap { part -> [MarkupNode] in
      part.placingName == "col"
        ? [.element(part)] : part.elements.filter { $0.placingName == "col" }.map { .element($0) }
    }
    for other in groups.dropFirst() { shed(other) }
    return [.element(conformed(group))]
  }

  private mutating func rows(of element: MarkupElement) -> [MarkupNode] {
    let parts = element.elements.filter { $0.placingName == "tbody" || $0.placingName == "tr" }
    guard let first = parts.first(where: { $0.placingName == "tbody" }) else {
      return parts.map { .element(conformed(named("tr", $0))) }
    }
    var body = named("tbody", first)
    body.children = parts.flatMap { $0.placingName == "tr" ? [.element($0)] : $0.children }
    for other in parts where other.placingName == "tbody" && other != first { shed(other) }
    if parts.count == 1, body.children.allSatisfy(\.isBlank), body.attributes.isEmpty { return [] }
    return [.element(conformed(body))]
  }

  /// A table with what is known about it.
  mutating func describedTable(_ element: MarkupElement) -> MarkupElement {
    var result = attributed(element)
    let data = element.elements.first { $0.placingName == "nitf-table-metadata" }
    let table = element.elements.first { child in
      ["table", "table-reference"].contains(child.placingName ?? "")
        || (child.placingName == "custom-table" && child.elements.isEmpty)
    }
    result.children = [
      .element(conformed(data.map { named("nitf-table-metadata", $0) } ?? made("nitf-table-metadata")))
    ]
    if let table { result.children.append(.element(conformed(named(table.placingName ?? "table", table)))) }
    for node in element.children {
      if case .text(let run) = node, let carried = carried(run) { strays.append(carried) }
      if let child = node.element, child != data, child != table { strays.append(.element(renamed(child))) }
    }
    return result
  }

  /// What is known about a table: a summary, then its columns.
  mutating func tableMetadata(_ element: MarkupElement) -> MarkupElement {
    var result = attributed(element)
    var summary: [MarkupNode] = []
    var columns: [MarkupNode] = []
    for node in element.children {
      if case .text(let run) = node, let carried = carried(run) { strays.append(carried) }
      guard let child = node.element else { continue }
      switch child.placingName {
      case "nitf-table-summary" where summary.isEmpty:
        summary = [.element(conformed(named("nitf-table-summary", child)))]
      case "nitf-col", "nitf-colgroup": columns.append(.element(conformed(named(child.placingName ?? "", child))))
      default: strays.append(.element(renamed(child)))
      }
    }
    if columns.isEmpty { columns = [.element(made("nitf-col"))] }
    result.children = summary + columns
    return result
  }
}
