import ArticleModel
import Markup

extension HTMLBodyReader {
  /// The list an `ul`, `ol` or `menu` holds; what stands outside its items becomes items of its own.
  mutating func list(_ element: MarkupElement) -> ListBlock {
    var items: [ListItem] = []
    var stray: [MarkupNode] = []
    for node in element.nodes {
      guard let item = node.element, item.html == .li else {
        stray.append(node)
        continue
      }
      takeStray(&stray, into: &items)
      let blocks = blocks(of: item)
      if !blocks.isEmpty || isOwnPage { items.append(ListItem(blocks, at: item.range)) }
    }
    takeStray(&stray, into: &items)
    let start = element.attribute(isOwnPage && element.html != .ol ? "data-start" : "start")
    return ListBlock(
      items, isOrdered: element.html == .ol, start: start.flatMap { Int($0) }, at: element.range)
  }

  private mutating func takeStray(_ stray: inout [MarkupNode], into items: inout [ListItem]) {
    guard !stray.isEmpty else { return }
    let blocks = blocks(of: stray)
    stray = []
    if !blocks.isEmpty { items.append(ListItem(blocks, at: blocks.first?.range)) }
  }

  /// The definition list a `dl` holds; each run of terms goes with the run of meanings behind it.
  mutating func definitionList(_ element: MarkupElement) -> DefinitionList {
    var entries: [Definition] = []
    for part in parts(ofDefinitionList: element) {
      let isTerm = part.element?.local == "dt"
      let isNew = entries.last.map { isTerm && !$0.details.isEmpty } ?? true
      if isNew { entries.append(Definition(terms: [], details: [], at: part.element?.range)) }
      let last = entries.count - 1
      if isTerm, let term = part.element {
        entries[last].terms.append(inlines(of: term))
      } else if let detail = part.element, detail.name.local == "dd" {
        entries[last].details.append(blocks(of: detail))
      } else {
        let stray = blocks(of: [part])
        if !stray.isEmpty { entries[last].details.append(stray) }
      }
    }
    entries.removeAll { $0.terms.isEmpty && $0.details.isEmpty }
    return DefinitionList(entries, at: element.range)
  }

  /// The children of a `dl`, those of its `div` groups among them.
  private func parts(ofDefinitionList element: MarkupElement) -> [MarkupNode] {
    element.children.flatMap { node in
      node.element?.local == "div" ? node.element?.children ?? [] : [node]
    }
  }
}
