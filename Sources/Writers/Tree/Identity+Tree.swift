import ArticleModel

extension AlternativeID {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("value", value)
    node.fact("type", type)
    node.fact("environment", environment)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Profile {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("name", name)
    node.fact("version", version)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension SourceStandard {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("name", name)
    node.fact("version", version)
    node.fact("conformance", conformance)
    return node
  }
}

extension Catalog {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("href", href)
    node.fact("title", title)
    node.add(schemes.map { $0.tree("scheme") })
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Scheme {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("alias", alias)
    node.fact("uri", uri)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Signal {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("code", code)
    node.fact("label", label)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Revision {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("previousID", previousID)
    node.fact("number", number)
    node.fact("note", note)
    return node
  }
}

extension HistoryEntry {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("date", date)
    node.fact("actor", actor)
    node.fact("comment", comment)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Hop {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("sequence", sequence)
    node.fact("date", date)
    node.add(party?.tree("party"))
    node.add(actions.map { $0.tree("action") })
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension HopAction {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("code", code)
    node.fact("target", target)
    node.fact("date", date)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}
