import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsMLItem {
  /// The items of a document, each with a guid and the moment of its version; those that cannot be written are noted.
  static func items(of document: Document, in context: inout StageContext) throws(StageFailure) -> [NewsMLPiece] {
    var items: [NewsMLPiece] = []
    for (index, item) in document.items.enumerated() {
      switch item {
      case .article(let article):
        let guid = ItemGuid(article, facts: context.facts)
        var item = NewsMLItem(article)
        try item.identify(by: guid, document.envelope, in: &context)
        items.append(.item(item))
      case .media(let media):
        let guid = ItemGuid(media.metadata, facts: context.facts)
        var item = NewsMLItem(media)
        try item.identify(by: guid, document.envelope, in: &context)
        items.append(.item(item))
      case .package(let package):
        let guid = ItemGuid(package.metadata, facts: context.facts)
        var item = NewsMLItem(package)
        try item.identify(by: guid, document.envelope, in: &context)
        items.append(.item(item))
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

  /// Gives the item its guid and the moment of its version; what was derived is reported.
  private mutating func identify(
    by guid: ItemGuid?, _ envelope: Envelope?, in context: inout StageContext
  ) throws(StageFailure) {
    guard let guid else { throw StageFailure(Diagnostic(.newsMLNoGuid, field: FieldName.guid.rawValue)) }
    self.guid = guid.value
    if guid.basis != .stated {
      let source = guid.basis == .link ? "the canonical link" : "the headline and the body"
      let message = "guid \(guid.value) was made of \(source)"
      context.report(Diagnostic(.newsMLDerivedGuid, message, field: FieldName.guid.rawValue))
    }
    guard let moment = DemandedMoment(metadata, envelope, facts: context.facts) else {
      throw StageFailure(Diagnostic(.newsMLNoMoment, field: FieldName.versionCreated.rawValue))
    }
    versionCreated = Self.text(of: moment, in: &context)
  }

  /// The moment as it is written: to the letter where it is one, else completed in UTC.
  ///
  /// A stated moment to the second without a zone stays without one: that is the source's word.
  private static func text(of moment: DemandedMoment, in context: inout StageContext) -> String {
    let date = moment.date
    let field = FieldName.versionCreated.rawValue
    if moment.basis == .stated, let second = date.second, second < 60, date.year > 0 {
      if date.offset == nil { context.report(Diagnostic(.newsMLNoZone, "\(date.iso8601) has no zone", field: field)) }
      return NewsMLSheet.lexical(date, .moment) ?? date.iso8601
    }
    let source =
      switch moment.basis {
      case .stated: "completed from \(date.iso8601)"
      case .epoch: "taken from SOURCE_DATE_EPOCH"
      case .message: "taken from the message, sent \(date.iso8601)"
      case .derived(let name): "derived from \(name.rawValue) \(date.iso8601)"
      }
    context.report(Diagnostic(.newsMLDerivedMoment, "versionCreated \(moment.utc) was \(source)", field: field))
    return moment.utc
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
