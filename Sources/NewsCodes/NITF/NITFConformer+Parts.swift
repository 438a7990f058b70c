import Markup

extension NITFConformer {
  /// An element that takes rules of its own.
  mutating func special(_ element: MarkupElement) -> MarkupElement {
    switch element.name.local {
    case "body.content": return content(of: element)
    case "block": return container(element)
    case "abstract", "dd": return blocksOnly(element)
    case "note", "fn": return holder(element)
    case "bq": return quotation(element)
    case "table": return table(element)
    case "media": return media(element)
    case "nitf-table": return describedTable(element)
    case "nitf-table-metadata": return tableMetadata(element)
    default: return list(element)
    }
  }

  private mutating func blocksOnly(_ element: MarkupElement) -> MarkupElement {
    var result = attributed(element)
    result.children = blocks(element.children, takesBlocks: element.name.local == "dd")
    if element.name.local == "abstract", result.children.isEmpty { result.children = [.element(made("p"))] }
    return result
  }

  /// A note or footnote: what it holds stands in contents of a body.
  private mutating func holder(_ element: MarkupElement) -> MarkupElement {
    var result = attributed(element)
    result.children = []
    var run: [MarkupNode] = []
    for node in element.children {
      if let child = node.element, child.placingName == "body.content" {
        if !run.allSatisfy(\.isBlank) { result.children.append(.element(content(of: made("body.content", run)))) }
        run = []
        result.children.append(.element(content(of: named("body.content", child))))
      } else {
        run.append(node)
      }
    }
    if result.children.isEmpty || !run.allSatisfy(\.isBlank) {
      result.children.append(.element(content(of: made("body.content", run))))
    }
    return result
  }

  /// A quotation: blocks, then who said it, as often as need be.
  mutating func quotation(_ element: MarkupElement) -> MarkupElement {
    var result = attributed(element)
    result.children = []
    var run: [MarkupNode] = []
    for node in element.children {
      guard let child = node.element, let name = child.placingName, name == "block" || name == "credit" else {
        run.append(node)
        continue
      }
      flush(&run, into: &result)
      let follows = result.children.last?.element?.name.local == "block"
      if name == "credit", !follows { result.children.append(.element(made("block"))) }
      result.children.append(.element(conformed(named(name, child))))
    }
    flush(&run, into: &result)
    return result
  }

  private mutating func flush(_ run: inout [MarkupNode], into quotation: inout MarkupElement) {
    if !run.allSatisfy(\.isBlank) { quotation.children.append(.element(container(made("block", run)))) }
    run = []
  }

  /// An element that holds at least one of some elements: other content goes into the first kind of them.
  private mutating func list(_ element: MarkupElement) -> MarkupElement {
    guard let rule = NITFGrammar.rule(element.name.local), let first = rule.children.first?.name else { return element }
    let carrier = first == "dt" ? "dd" : first == "th" ? "td" : first
    var result = attributed(element)
    result.children = []
    var run: [MarkupNode] = []
    for node in element.children {
      if let child = node.element, let name = child.placingName, rule.allows(name) {
        carry(&run, in: carrier, into: &result)
        result.children.append(.element(conformed(named(name, child))))
      } else {
        run.append(node)
      }
    }
    carry(&run, in: carrier, into: &result)
    if result.children.isEmpty, element.name.local != "nitf-table-summary" {
      result.children = [.element(conformed(made(carrier)))]
    }
    return result
  }

  private mutating func carry(_ run: inout [MarkupNode], in carrier: String, into list: inout MarkupElement) {
    defer { run = [] }
    guard !run.allSatisfy(\.isBlank) else { return }
    if carrier == "li" || carrier == "td" || carrier == "dd" || carrier == "p" {
      list.children.append(.element(conformed(made(carrier, run))))
    } else {
      for node in run {
        if case .text(let text) = node, let carried = carried(text) { strays.append(carried) }
        if case .element(let child) = node { strays.append(.element(renamed(child))) }
      }
    }
  }

  /// A medium: what is known about it, its files, its caption, its makers, in this order.
  private mutating func media(_ element: MarkupElement) -> MarkupElement {
    let before = strays.count
    var result = attributed(element)
    var places = ["media-metadata", "media-reference", "media-caption", "media-producer"].map { ($0, [MarkupNode]()) }
    for node in element.children {
      if case .text(let run) = node, let carried = carried(run) { strays.append(carried) }
      guard case .element(let child) = node else { continue }
      let name = child.placingName ?? ""
      if let index = places.firstIndex(where: { $0.0 == name }) {
        places[index].1.append(.element(conformed(named(name, child))))
      } else if name == "media-object" {
        let follows = places[1].1.last?.element?.name.local == "media-reference"
        if !follows { places[1].1.append(.element(made("media-reference"))) }
        places[1].1.append(.element(conformed(named(name, child))))
      } else {
        strays.append(.element(renamed(child)))
      }
    }
    if places[1].1.isEmpty { places[1].1 = [.element(made("media-reference"))] }
    result.children = places.flatMap(\.1) + takeStrays(since: before)
    return result
  }
}
