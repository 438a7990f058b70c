import ArticleModel

extension Rights {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("scope", scope)
    node.fact("dataMining", dataMining)
    node.fact("validFrom", validFrom)
    node.fact("validUntil", validUntil)
    node.fact("limitations", limitations)
    node.add(accountable?.tree("accountable"))
    node.add(holder?.tree("holder"))
    node.add(notices.map { $0.tree("notice") })
    node.add(usageTerms.map { $0.tree("usageTerms") })
    node.add(links.map { $0.tree("link") })
    node.add(expressions.map { $0.tree("expression") })
    node.add(territories.map { $0.tree("territory") })
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension RightsExpression {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("language", language)
    node.fact("href", href)
    node.add(payload?.tree("payload"))
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Relation {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    if kind != .seeAlso { node.fact("kind", word: kind.rawValue) }
    node.fact("code", code)
    node.fact("href", href)
    node.fact("itemID", itemID)
    node.fact("version", version)
    node.fact("contentType", contentType)
    node.fact("itemKind", itemKind)
    node.fact("rank", rank)
    node.fact("constraint", constraint)
    node.add("title", title)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}
