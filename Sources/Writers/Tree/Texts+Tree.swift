import ArticleModel

extension Headline {
  func tree(_ nodeName: String) -> TreeNode {
    var node = text.tree(nodeName)
    if role != .main { node.fact("for", word: role.notation) }
    return node
  }
}

extension Slugline {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.words = text
    node.fact("separator", separator)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension FieldText {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("role", role)
    node.fact("language", language)
    node.fact("direction", word: direction?.rawValue)
    node.fact("rank", rank)
    node.add(content)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Passage {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    if role != .main { node.fact("role", word: role.notation) }
    node.fact("language", language)
    node.fact("href", href)
    node.add(blocks.map(\.tree))
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Keyword {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.words = text
    node.fact("code", code)
    node.fact("role", role)
    node.fact("language", language)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Note {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("role", role)
    if audience != .editorial { node.fact("audience", word: audience.rawValue) }
    node.add(blocks.map(\.tree))
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}
