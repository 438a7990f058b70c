import ArticleModel

extension TextRun {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.words = text
    return node
  }
}

extension StyledText {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.add(content)
    return node
  }
}

extension InlineQuote {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("cite", cite)
    node.add(content)
    return node
  }
}

extension Link {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("href", href)
    node.fact("title", title)
    node.fact("relation", relation)
    node.add(content)
    return node
  }
}

extension Entity {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("kind", word: kind.rawValue)
    node.fact("code", code)
    node.fact("value", value)
    node.add(content)
    return node
  }
}

extension Span {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("language", language)
    node.fact("direction", word: direction?.rawValue)
    node.fact("classes", classes)
    node.add(content)
    return node
  }
}

extension Ruby {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.add(base)
    node.add("annotation", annotation)
    return node
  }
}

extension InlineImage {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("mediaID", mediaID)
    node.fact("altText", altText)
    return node
  }
}

extension LineBreak {
  func tree(_ nodeName: String) -> TreeNode {
    TreeNode(nodeName, at: range)
  }
}

extension FootnoteReference {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("footnoteID", footnoteID)
    node.fact("label", label)
    return node
  }
}

extension ForeignInline {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.children.append(payload.tree("payload"))
    return node
  }
}
