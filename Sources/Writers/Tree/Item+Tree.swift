import ArticleModel

extension Item {
  /// The item as a line and those below it.
  var tree: TreeNode {
    switch self {
    case .article(let article): article.tree
    case .media(let item):
      TreeNode("media", item.metadata.trees() + [item.media.tree("object")])
    case .package(let package): package.tree
    case .opaque(let item): item.tree
    }
  }
}

extension Article {
  /// The article: its metadata, its media, its bodies.
  fileprivate var tree: TreeNode {
    let bodies = bodies.indices.map { index in
      var node = self.bodies[index].tree("body")
      node.flag("main", index == mainBody)
      return node
    }
    var node = TreeNode(
      "article", metadata.trees(also: [.media: media.map { $0.tree("media") }, .body: bodies]))
    if body == nil { node.fact("mainBody", mainBody, unless: 0) }
    return node
  }
}

extension NewsPackage {
  /// The package: its metadata and its groups.
  fileprivate var tree: TreeNode {
    var node = TreeNode("package", metadata.trees())
    node.fact("root", root)
    node.add(groups.map { $0.tree("group") })
    return node
  }
}

extension OpaqueItem {
  /// The item as it came.
  fileprivate var tree: TreeNode {
    var node = TreeNode("opaque", [payload.tree("payload")])
    node.words = name
    return node
  }
}

extension PackageMember {
  /// What the group holds, on a line.
  func tree(_ nodeName: String) -> TreeNode {
    switch self {
    case .group(let id):
      var node = TreeNode(nodeName)
      node.fact("group", id)
      return node
    case .item(let relation): return relation.tree(nodeName)
    }
  }
}
