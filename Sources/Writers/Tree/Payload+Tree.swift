import ArticleModel

extension SourceRecord {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("sha256", sha256)
    node.fact("byteCount", byteCount)
    return node
  }
}

extension ForeignPayload {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("format", format)
    node.fact("namespace", namespace)
    node.fact("contextPath", contextPath)
    node.fact("position", position, unless: 0)
    node.fact("bytes", octets: bytes)
    return node
  }
}
