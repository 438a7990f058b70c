import ArticleModel

extension Block: JSONUnion {
  /// The `type` of a block in JSON.
  package enum Tag: String, CaseIterable, Sendable {
    case paragraph
    case heading
    case list
    case definitionList
    case table
    case quotation
    case pullQuote
    case figure
    case gallery
    case embed
    case preformatted
    case rule
    case section
    case aside
    case relatedLink
    case footnote
    case foreign
  }

  func writeCase(to writer: inout FieldWriter) {
    switch self {
    case .paragraph(let node): tagged(.paragraph, node, to: &writer)
    case .heading(let node): tagged(.heading, node, to: &writer)
    case .list(let node): tagged(.list, node, to: &writer)
    case .definitionList(let node): tagged(.definitionList, node, to: &writer)
    case .table(let node): tagged(.table, node, to: &writer)
    case .quotation(let node): tagged(.quotation, node, to: &writer)
    case .pullQuote(let node): tagged(.pullQuote, node, to: &writer)
    case .figure(let node): tagged(.figure, node, to: &writer)
    case .gallery(let node): tagged(.gallery, node, to: &writer)
    case .embed(let node): tagged(.embed, node, to: &writer)
    case .preformatted(let node): tagged(.preformatted, node, to: &writer)
    case .rule(let node): tagged(.rule, node, to: &writer)
    case .section(let node): tagged(.section, node, to: &writer)
    case .aside(let node): tagged(.aside, node, to: &writer)
    case .relatedLink(let node): tagged(.relatedLink, node, to: &writer)
    case .footnote(let node): tagged(.footnote, node, to: &writer)
    case .foreign(let node): tagged(.foreign, node, to: &writer)
    }
  }

  static func make<V: PayloadVisitor>(_ tag: Tag, _ visitor: inout V) throws(V.Failure) -> Block {
    switch tag {
    case .paragraph: .paragraph(try visitor.payload())
    case .heading: .heading(try visitor.payload())
    case .list: .list(try visitor.payload())
    case .definitionList: .definitionList(try visitor.payload())
    case .table: .table(try visitor.payload())
    case .quotation: .quotation(try visitor.payload())
    case .pullQuote: .pullQuote(try visitor.payload())
    case .figure: .figure(try visitor.payload())
    case .gallery: .gallery(try visitor.payload())
    case .embed: .embed(try visitor.payload())
    case .preformatted: .preformatted(try visitor.payload())
    case .rule: .rule(try visitor.payload())
    case .section: .section(try visitor.payload())
    case .aside: .aside(try visitor.payload())
    case .relatedLink: .relatedLink(try visitor.payload())
    case .footnote: .footnote(try visitor.payload())
    case .foreign: .foreign(try visitor.payload())
    }
  }
}
