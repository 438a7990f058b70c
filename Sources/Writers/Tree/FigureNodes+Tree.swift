import ArticleModel

extension Figure {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("mediaID", mediaID)
    node.fact("altText", altText)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add("caption", caption)
    node.add("credit", credit)
    return node
  }
}

extension Gallery {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(figures.map { $0.tree("figure") })
    node.add("caption", caption)
    return node
  }
}

extension Embed {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("provider", provider)
    node.fact("href", href)
    node.fact("html", html)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add("fallback", fallback.map(\.tree))
    return node
  }
}

extension Preformatted {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.words = text
    node.fact("role", role)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    return node
  }
}

extension Rule {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    return node
  }
}

extension RelatedLink {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("href", href)
    node.fact("label", label)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add("title", title)
    return node
  }
}

extension ForeignBlock {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.children.append(payload.tree("payload"))
    return node
  }
}

extension Table {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(columns.map { $0.tree("column") })
    node.add("caption", caption)
    node.add(head.map { $0.tree("head") })
    node.add(body.map { $0.tree("row") })
    node.add(foot.map { $0.tree("foot") })
    return node
  }
}

extension TableColumn {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("alignment", word: alignment?.rawValue)
    node.fact("width", width)
    node.fact("span", span, unless: 1)
    return node
  }
}

extension TableRow {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.add(cells.map { $0.tree("cell") })
    return node
  }
}

extension TableCell {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("rowSpan", rowSpan, unless: 1)
    node.fact("columnSpan", columnSpan, unless: 1)
    node.flag("isHeader", isHeader)
    node.fact("alignment", word: alignment?.rawValue)
    node.add(blocks.map(\.tree))
    return node
  }
}
