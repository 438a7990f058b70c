import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsMLItem {
  /// The items of a document, each with a guid and the moment of its version; those that cannot be written are noted.
  ///
  /// `start` is the place in the input of the first of them.
  static func items(
    of document: Document, from start: Int = 0, in context: inout StageContext
  ) throws(StageFailure) -> [NewsMLPiece] {
    var items: [NewsMLPiece] = []
    for (index, item) in document.items.enumerated() {
      let guid = ItemGuid.of(item, at: start + index, in: document.source, facts: context.facts)
      switch item {
      case .article(let article):
        let name = try NewsMLItemName(article.metadata, guid, document.envelope, in: &context)
        items.append(.item(NewsMLItem(article, name)))
      case .media(let media):
        let metadata = media.merged
        let name = try NewsMLItemName(metadata, guid, document.envelope, in: &context)
        items.append(.item(NewsMLItem(media, metadata, name)))
      case .package(let package):
        let name = try NewsMLItemName(package.metadata, guid, document.envelope, in: &context)
        items.append(.item(NewsMLItem(package, name)))
      case .opaque(let opaque):
        if let element = opaque.element {
          items.append(.verbatim(element))
        } else {
          context.lose(Loss(.newsMLItem, path: "items[\(index)]", excerpt: opaque.name))
        }
      }
    }
    return items
  }
}

extension OpaqueItem {
  /// The item as a root of NewsML-G2, if it came from there and can stand as one.
  fileprivate var element: MarkupElement? {
    guard payload.format == NewsMLWriter.format.name, let element = MarkupElement(fragment: payload.bytes),
      element.name.namespace == NewsMLNamespace.nar,
      let type = NewsMLGrammar.standard.type(ofGlobal: element.name.local)
    else { return nil }
    return NewsMLFit.root(element, as: type)
  }
}
