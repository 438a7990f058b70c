import ArticleModel

extension Media {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.fact("id", id)
    if kind != .picture { node.fact("kind", word: kind.rawValue) }
    node.fact("altText", altText)
    node.fact("created", created)
    node.add(renditions.map { $0.tree("rendition") })
    node.add(headline?.tree("headline"))
    node.add("caption", caption.map(\.tree))
    node.add(credit?.tree("credit"))
    node.add(creators.map { $0.tree("creator") })
    node.add(rights.map { $0.tree("rights") })
    node.add(concepts.nodes)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Rendition {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("name", name)
    node.fact("href", href)
    node.fact("itemID", itemID)
    node.fact("contentType", contentType)
    node.fact("width", width)
    node.fact("height", height)
    node.fact("byteCount", byteCount)
    node.fact("duration", duration)
    node.fact("codec", codec)
    node.fact("hash", hash)
    node.add(resources.map { $0.tree("resource") })
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}
