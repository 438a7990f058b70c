import ArticleModel

extension Body {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("role", role)
    node.fact("contentType", contentType)
    node.fact("variant", variant)
    node.fact("language", language)
    node.fact("direction", word: direction?.rawValue)
    node.fact("wordCount", wordCount)
    node.fact("characterCount", characterCount)
    node.flag("isOriginal", isOriginal)
    node.add(blocks.map(\.tree))
    node.add(verbatim?.tree("verbatim"))
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Paragraph {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    if style != .normal { node.fact("style", word: style.rawValue) }
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(content)
    return node
  }
}

extension Heading {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("level", level, unless: 2)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(content)
    return node
  }
}

extension Quotation {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("cite", cite)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(blocks.map(\.tree))
    node.add("speaker", speaker)
    return node
  }
}

extension PullQuote {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(words)
    node.add("speaker", speaker)
    return node
  }
}

extension Section {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("role", role)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(blocks.map(\.tree))
    node.add("title", title)
    return node
  }
}

extension Aside {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("role", role)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(blocks.map(\.tree))
    node.add("title", title)
    return node
  }
}

extension Footnote {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("id", id)
    node.fact("label", label)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(blocks.map(\.tree))
    return node
  }
}

extension ListBlock {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.flag("isOrdered", isOrdered)
    node.fact("start", start)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(items.map { $0.tree("item") })
    return node
  }
}

extension ListItem {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.add(blocks.map(\.tree))
    return node
  }
}

extension DefinitionList {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("anchor", anchor)
    node.fact("repeats", word: repeats?.rawValue)
    node.add(entries.map { $0.tree("entry") })
    return node
  }
}

extension Definition {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    for term in terms { node.add("term", term) }
    for detail in details { node.children.append(TreeNode("detail", detail.map(\.tree))) }
    return node
  }
}
