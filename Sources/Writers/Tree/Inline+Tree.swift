import ArticleModel

extension Inline {
  /// The inline as a line and those below it.
  var tree: TreeNode {
    switch self {
    case .text(let node): node.tree("text")
    case .emphasis(let node): node.tree("emphasis")
    case .strong(let node): node.tree("strong")
    case .underline(let node): node.tree("underline")
    case .strike(let node): node.tree("strike")
    case .sup(let node): node.tree("sup")
    case .sub(let node): node.tree("sub")
    case .smallCaps(let node): node.tree("smallCaps")
    case .code(let node): node.tree("code")
    case .quote(let node): node.tree("quote")
    case .link(let node): node.tree("link")
    case .entity(let node): node.tree("entity")
    case .span(let node): node.tree("span")
    case .ruby(let node): node.tree("ruby")
    case .image(let node): node.tree("image")
    case .lineBreak(let node): node.tree("lineBreak")
    case .footnoteReference(let node): node.tree("footnoteReference")
    case .foreign(let node): node.tree("foreign")
    }
  }
}
