import ArticleModel

extension PackageGroup {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("id", id)
    node.fact("role", role)
    if mode != .bag { node.fact("mode", word: mode.rawValue) }
    node.add(members.map { $0.tree("member") })
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}
