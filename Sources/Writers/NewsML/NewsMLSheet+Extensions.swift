import ArticleModel
import NewsCodes
import Stages

extension NewsMLSheet {
  /// Writes an extension property of ours, and notes that the fact is kept where only we look for it.
  mutating func extend(
    _ name: StaticString, _ term: OwnTerm, _ path: String, _ body: (inout NewsMLSheet) -> Void
  ) {
    lose(.newsMLExtension, path, .kept)
    element(name) { sheet in
      sheet.attribute("reluri", term.uri)
      body(&sheet)
    }
  }

  /// Writes what NewsML-G2 has no property for in `itemMeta`.
  mutating func itemExtensions(_ metadata: Metadata) {
    let name: StaticString = "itemMetaExtProperty"
    if let label = metadata.identity.versionLabel {
      extend(name, .versionLabel, "identity.versionLabel") { $0.attribute("value", label) }
    }
    dateExtensions(metadata.lifecycle, link: metadata.identity.canonicalLink)
    if let revision = metadata.lifecycle.revision {
      extend(name, .revision, "lifecycle.revision") { sheet in
        sheet.attribute("value", revision.previousID)
        sheet.attribute("literal", revision.number.map(String.init))
        if let note = revision.note { sheet.element("definition") { $0.sink.text(note) } }
      }
    }
    for (index, entry) in metadata.lifecycle.history.enumerated() {
      extend(name, .history, "lifecycle.history[\(index)]") { sheet in
        sheet.attribute("value", entry.date?.iso8601)
        if let actor = entry.actor { sheet.element("name", text: actor) }
        if let comment = entry.comment { sheet.element("definition") { $0.sink.text(comment) } }
      }
    }
  }

  private mutating func dateExtensions(_ lifecycle: Lifecycle, link: String?) {
    let name: StaticString = "itemMetaExtProperty"
    if let date = lifecycle.versionCreated, date.second == nil {
      extend(name, .versionCreated, "lifecycle.versionCreated") { $0.attribute("value", date.iso8601) }
    }
    if let date = lifecycle.firstCreated, isTooCoarse(date, for: .moment) {
      extend(name, .firstCreated, "lifecycle.firstCreated") { $0.attribute("value", date.iso8601) }
    }
    if case .until(let date) = lifecycle.embargo, isTooCoarse(date, for: .moment) {
      extend(name, .embargoed, "lifecycle.embargo") { $0.attribute("value", date.iso8601) }
    }
    for (index, date) in lifecycle.expires.enumerated() where isTooCoarse(date, for: .day) {
      extend(name, .expires, "lifecycle.expires[\(index)]") { $0.attribute("value", date.iso8601) }
    }
    if let date = lifecycle.released, !hasPublishedPlace(link) || isTooCoarse(date, for: .truncated) {
      extend(name, .released, "lifecycle.released") { $0.attribute("value", date.iso8601) }
    }
  }

  /// Whether the place of publication can be named, which a publishing history demands.
  func hasPublishedPlace(_ link: String?) -> Bool {
    link.flatMap(LexicalForm.address).map { !$0.isEmpty } ?? false
  }

  /// Writes what NewsML-G2 has no property for in `contentMeta`.
  mutating func contentExtensions(_ metadata: Metadata) {
    let name: StaticString = "contentMetaExtProperty"
    for (index, desk) in metadata.credits.desks.enumerated() {
      extend(name, .desk, "credits.desks[\(index)]") { $0.concept(desk, .plain, "credits.desks[\(index)]") }
    }
    for (index, product) in metadata.concepts.products.enumerated() {
      extend(name, .product, "concepts.products[\(index)]") {
        $0.concept(product, .plain, "concepts.products[\(index)]")
      }
    }
    if let tagline = metadata.texts.tagline {
      extend(name, .tagline, "texts.tagline") { $0.label("definition", tagline, "texts.tagline") }
    }
  }
}
