import ArticleModel

extension Origin {
  /// The node under the value whose origin it is.
  var tree: TreeNode {
    var node = TreeNode(index.map { "from[\($0)]" } ?? "from")
    node.facts += [kind.rawValue, rule.quoted, "\(confidence)%"] + ranges.map(\.notation)
    node.add(rivals.map { $0.tree("rival") })
    return node
  }
}

extension Rival {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.facts += [rule.quoted, "\(confidence)%"]
    node.words = value
    node.fact("reason", reason)
    return node
  }
}
