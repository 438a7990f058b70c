import ArticleModel

extension Block {
  /// The block as a line and those below it.
  var tree: TreeNode {
    switch self {
    case .paragraph(let node): node.tree("paragraph")
    case .heading(let node): node.tree("heading")
    case .list(let node): node.tree("list")
    case .definitionList(let node): node.tree("definitions")
    case .table(let node): node.tree("table")
    case .quotation(let node): node.tree("quotation")
    case .pullQuote(let node): node.tree("pullQuote")
    case .figure(let node): node.tree("figure")
    case .gallery(let node): node.tree("gallery")
    case .embed(let node): node.tree("embed")
    case .preformatted(let node): node.tree("preformatted")
    case .rule(let node): node.tree("rule")
    case .section(let node): node.tree("section")
    case .aside(let node): node.tree("aside")
    case .relatedLink(let node): node.tree("relatedLink")
    case .footnote(let node): node.tree("footnote")
    case .foreign(let node): node.tree("foreign")
    }
  }
}
