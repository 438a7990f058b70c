import ArticleModel

extension Envelope {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("sent", sent)
    node.fact("sender", sender)
    node.fact("transmitID", transmitID)
    node.fact("priority", priority)
    node.fact("origin", origin)
    node.fact("channels", channels)
    node.add(timestamps.map { $0.tree("timestamp") })
    node.add(destinations.map { $0.tree("destination") })
    node.add(signals.map { $0.tree("signal") })
    node.add(catalogs.map { $0.tree("catalog") })
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Timestamp {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("role", role)
    node.fact("date", date)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Destination {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("role", role)
    node.fact("name", name)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}
