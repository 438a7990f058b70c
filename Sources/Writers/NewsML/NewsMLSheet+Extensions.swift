import ArticleModel
import NewsCodes
import Stages

extension NewsMLSheet {
  /// Writes an extension property of ours, and notes that the fact is kept where only we look for it.
  mutating func extend(
    _ name: StaticString, _ term: OwnTerm, _ path: String, _ body: (inout NewsMLSheet) -> Void
  ) {
    extend(NewsMLProperty(name, term, path), owning: [], body)
  }

  /// Writes an extension property of ours that a part of the model with a bag stands for.
  mutating func extend(
    _ property: NewsMLProperty, owning bag: [ForeignPayload], _ body: (inout NewsMLSheet) -> Void
  ) {
    lose(.newsMLExtension, property.path, .kept)
    element(property.name, owning: bag, property.path) { sheet in
      sheet.attribute("reluri", property.term.uri)
      body(&sheet)
    }
  }

  /// Writes what NewsML-G2 has no property for in `itemMeta`.
  mutating func itemExtensions(of item: NewsMLItem) {
    let name: StaticString = "itemMetaExtProperty"
    if let label = item.metadata.identity.versionLabel {
      extend(name, .versionLabel, "identity.versionLabel") { $0.attribute("value", label) }
    }
    if let link = item.metadata.identity.canonicalLink, LexicalForm.address(link) != link || link.isEmpty {
      extend(name, .canonicalLink, "identity.canonicalLink") { $0.attribute("value", link) }
    }
    dateExtensions(item.metadata.lifecycle, link: item.metadata.identity.canonicalLink)
    if let revision = item.metadata.lifecycle.revision {
      extend(name, .revision, "lifecycle.revision") { sheet in
        sheet.attribute("value", revision.previousID)
        sheet.attribute("literal", revision.number.map(String.init))
        if let note = revision.note { sheet.element("definition") { $0.text(note) } }
      }
    }
    for (index, entry) in item.metadata.lifecycle.history.enumerated() {
      let path = "lifecycle.history[\(index)]"
      extend(NewsMLProperty(name, .history, path), owning: entry.foreign) { sheet in
        if let date = entry.date { sheet.value(of: date) }
        if let actor = entry.actor { sheet.element("name", text: actor) }
        if let comment = entry.comment { sheet.element("definition") { $0.text(comment) } }
      }
    }
  }

  private mutating func dateExtensions(_ lifecycle: Lifecycle, link: String?) {
    let name: StaticString = "itemMetaExtProperty"
    if let date = lifecycle.versionCreated, date.second == nil || date.second == 60 || date.year < 1 {
      extend(name, .versionCreated, "lifecycle.versionCreated") { $0.value(of: date) }
    }
    if let date = lifecycle.firstCreated, isTooCoarse(date, for: .moment) {
      extend(name, .firstCreated, "lifecycle.firstCreated") { $0.value(of: date) }
    }
    if case .until(let date) = lifecycle.embargo, isTooCoarse(date, for: .moment) {
      extend(name, .embargoed, "lifecycle.embargo") { $0.value(of: date) }
    }
    for (index, date) in lifecycle.expires.enumerated() where isTooCoarse(date, for: .day) {
      extend(name, .expires, "lifecycle.expires[\(index)]") { $0.value(of: date) }
    }
    if let date = lifecycle.released, !hasPublishedPlace(link) || isTooCoarse(date, for: .truncated) {
      extend(name, .released, "lifecycle.released") { $0.value(of: date) }
    }
  }

  /// Writes a date as the value of an extension property, and the words of the source where those are others.
  private mutating func value(of date: NewsDate) {
    attribute("value", date.iso8601)
    if date.text != date.iso8601, !date.text.isEmpty, isFromStandard { own("value", date.text) }
  }

  /// Whether the place of publication can be named, which a publishing history demands.
  func hasPublishedPlace(_ link: String?) -> Bool {
    link.flatMap(LexicalForm.address).map { !$0.isEmpty } ?? false
  }

  /// Writes what NewsML-G2 has no property for in `contentMeta`.
  mutating func contentExtensions(of item: NewsMLItem) {
    let name: StaticString = "contentMetaExtProperty"
    for (index, desk) in item.metadata.credits.desks.enumerated() {
      let path = "credits.desks[\(index)]"
      extend(NewsMLProperty(name, .desk, path), owning: desk.foreign) { $0.concept(desk, .plain, path) }
    }
    for (index, product) in item.metadata.concepts.products.enumerated() {
      let path = "concepts.products[\(index)]"
      extend(NewsMLProperty(name, .product, path), owning: product.foreign) { $0.concept(product, .plain, path) }
    }
    if let tagline = item.metadata.texts.tagline {
      extend(name, .tagline, "texts.tagline") { $0.label("definition", tagline, "texts.tagline") }
    }
  }

  /// Whether dates stand behind others that were behind them, as those do that only a property of ours can hold.
  func movesDates(_ dates: [NewsDate]) -> Bool {
    let coarse = dates.map { isTooCoarse($0, for: .day) }
    return coarse.firstIndex(of: true).map { coarse[$0...].contains(false) } ?? false
  }
}
