import Markup

extension NITFConformer {
  /// Whether an element begins and ends a block.
  func isBlock(_ element: MarkupElement) -> Bool {
    guard let name = element.placingName else { return false }
    return NITFGrammar.blocks.contains(name) || NITFGrammar.containers.contains(name)
      || NITFGrammar.headings.contains(name)
      || ["block", "body.content", "blockquote", "body"].contains(name)
  }

  /// The content of a body: blocks, and words between them in paragraphs.
  mutating func content(of element: MarkupElement) -> MarkupElement {
    var result = attributed(element)
    result.children = blocks(element.children, takesBlocks: true)
    return result
  }

  /// Blocks; runs of words between them become paragraphs.
  mutating func blocks(_ nodes: [MarkupNode], takesBlocks: Bool) -> [MarkupNode] {
    var blocks: [MarkupNode] = []
    var run: [MarkupNode] = []
    for node in nodes {
      if let child = node.element, isBlock(child) {
        flush(&run, into: &blocks)
        blocks += block(child, takesBlocks: takesBlocks)
      } else {
        run.append(node)
      }
    }
    flush(&run, into: &blocks)
    return blocks
  }

  private mutating func flush(_ run: inout [MarkupNode], into blocks: inout [MarkupNode]) {
    defer { run = [] }
    guard !run.allSatisfy(\.isBlank) else { return }
    let before = strays.count
    var paragraph = made("p", inline(run))
    paragraph.range = run.lazy.compactMap { $0.element?.range }.first
    blocks.append(.element(paragraph))
    settle(since: before, into: &blocks)
  }

  /// Puts strays into a paragraph behind the block they came from.
  private mutating func settle(since count: Int, into blocks: inout [MarkupNode]) {
    let strays = takeStrays(since: count)
    if !strays.isEmpty { blocks.append(.element(made("p", strays))) }
  }

  /// One block, or several where it had to be taken apart.
  mutating func block(_ element: MarkupElement, takesBlocks: Bool) -> [MarkupNode] {
    let before = strays.count
    var blocks: [MarkupNode]
    switch element.placingName ?? "" {
    case "p": blocks = paragraphs(element, takesBlocks)
    case "body.content", "body": blocks = opened(element, takesBlocks)
    case "blockquote": blocks = [.element(quotation(named("bq", element)))]
    case let name where NITFGrammar.headings.contains(name): blocks = [.element(conformed(named("hl2", element)))]
    case let name where name == "block" || NITFGrammar.containers.contains(name):
      blocks = [.element(takesBlocks ? container(named("block", element)) : note(around: element))]
    case "nitf-table" where !element.isWholeTable: blocks = opened(element, takesBlocks)
    case let name: blocks = [.element(conformed(named(name, element)))]
    }
    settle(since: before, into: &blocks)
    return blocks
  }

  /// What an element holds, without the element; attributes it has are kept in a paragraph of their own.
  private mutating func opened(_ element: MarkupElement, _ takesBlocks: Bool) -> [MarkupNode] {
    if !element.attributes.isEmpty {
      var shell = element
      shell.children = []
      strays.append(.element(renamed(shell)))
    }
    return blocks(element.children, takesBlocks: takesBlocks)
  }

  /// A paragraph; one that holds blocks is taken apart.
  private mutating func paragraphs(_ element: MarkupElement, _ takesBlocks: Bool) -> [MarkupNode] {
    guard element.elements.contains(where: isBlock) else { return [.element(conformed(named("p", element)))] }
    note("blocks inside a paragraph", element)
    var first = element
    first.children = []
    var parts = blocks(element.children, takesBlocks: takesBlocks)
    if case .element(let lead)? = parts.first, lead.name.local == "p", lead.attributes.isEmpty {
      first.children = lead.children
      parts.removeFirst()
    }
    if first.children.isEmpty && first.attributes.isEmpty { return parts }
    return [.element(attributed(named("p", first)))] + parts
  }

  /// A block: its own head first, then its blocks.
  mutating func container(_ element: MarkupElement) -> MarkupElement {
    let order = ["tobject", "key-list", "classifier", "byline", "dateline", "copyrite", "abstract"]
    var result = attributed(element)
    var head = order.map { _ in [MarkupNode]() }
    var rest: [MarkupNode] = []
    var source: [MarkupNode] = []
    for node in element.children {
      let name = node.element?.placingName ?? ""
      if let index = order.firstIndex(of: name), let child = node.element,
        rest.allSatisfy(\.isBlank), head[index].isEmpty || name == "classifier" || name == "abstract"
      {
        head[index].append(.element(conformed(named(name, child))))
      } else if name == "datasource", source.isEmpty, let child = node.element {
        source = [.element(conformed(named(name, child)))]
      } else {
        rest.append(node)
      }
    }
    result.children = head.flatMap(\.self) + blocks(rest, takesBlocks: false) + source
    return result
  }

  /// A block where the schema takes none: a note can stand there and hold one.
  private mutating func note(around element: MarkupElement) -> MarkupElement {
    var note = attributed(named("note", element))
    let inside = element.elements.count == 1 ? element.elements.first { $0.placingName == "body.content" } : nil
    note.children = [
      .element(content(of: inside.map { named("body.content", $0) } ?? made("body.content", element.children)))
    ]
    return note
  }
}

extension MarkupElement {
  /// Whether a `nitf-table` holds a table as the schema wants it.
  fileprivate var isWholeTable: Bool {
    elements.contains { ["table", "table-reference"].contains($0.placingName ?? "") }
      || elements.contains { $0.placingName == "custom-table" && $0.elements.isEmpty }
  }
}
