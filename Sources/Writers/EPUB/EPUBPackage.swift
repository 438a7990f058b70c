import ArticleModel
import Markup
import NewsCodes

/// The package document: what the publication is and what it is made of.
struct EPUBPackage {
  private let edition: EPUBEdition
  private let page: EPUBPage
  private let hasRecord: Bool
  private var metadata: Metadata { edition.metadata }

  /// Prepares the package of an edition.
  init(_ edition: EPUBEdition, page: EPUBPage, hasRecord: Bool) {
    self.edition = edition
    self.page = page
    self.hasRecord = hasRecord
  }

  /// Writes the package document.
  func document() -> [UInt8] {
    var sink = MarkupSink()
    sink.declaration()
    sink.element("package") { sink in
      sink.attribute("xmlns", "http://www.idpf.org/2007/opf")
      sink.attribute("version", "3.0")
      sink.attribute("unique-identifier", "uid")
      sink.attribute("xml:lang", edition.languages.first)
      sink.attribute("dir", edition.direction?.attributeValue)
      sink.attribute("prefix", prefixes)
      sink.newline()
      sink.element("metadata") { writeMetadata(to: &$0) }
      sink.newline()
      sink.element("manifest") { writeManifest(to: &$0) }
      sink.newline()
      sink.element("spine") { sink in
        sink.attribute("toc", "ncx")
        if edition.direction == .rightToLeft { sink.attribute("page-progression-direction", "rtl") }
        sink.element("itemref") { $0.attribute("idref", "article") }
      }
      sink.newline()
    }
    sink.newline()
    return sink.take()
  }

  /// The vocabularies that are used beside those every EPUB knows.
  private var prefixes: String? {
    var prefixes: [String] = []
    if reservesMining != nil { prefixes.append("tdm: http://www.w3.org/ns/tdmrep#") }
    if digitalSourceType != nil { prefixes.append("iptc: http://iptc.org/std/Iptc4xmpExt/2008-02-29/") }
    return prefixes.isEmpty ? nil : prefixes.joined(separator: " ")
  }

  private func writeMetadata(to sink: inout MarkupSink) {
    sink.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    var dublin = DublinCore(sink)
    dublin.element("dc:identifier", edition.uniqueID, id: "uid")
    if let guid = edition.guid, guid != edition.uniqueID { dublin.element("dc:identifier", guid) }
    dublin.element("dc:title", edition.title, id: "title")
    for language in edition.languages { dublin.element("dc:language", language) }
    writeParties(to: &dublin)
    writeDates(to: &dublin)
    writeRights(to: &dublin)
    writeSubjects(to: &dublin)
    writeAccessibility(to: &dublin)
    sink = dublin.sink
    if hasRecord {
      sink.newline()
      sink.element("link") { sink in
        sink.attribute("rel", "record")
        sink.attribute("href", EPUBParts.record)
        sink.attribute("media-type", NewsMLWriter.format.mediaType)
      }
    }
    sink.newline()
  }

  private func writeParties(to dublin: inout DublinCore) {
    let creators = metadata.credits.creators.compactMap(\.printedName)
    for (index, name) in creators.enumerated() {
      let id = "creator-\(index + 1)"
      dublin.element("dc:creator", name, id: id)
      dublin.refine(id, "role", "aut", scheme: "marc:relators")
      dublin.refine(id, "display-seq", String(index + 1))
    }
    for name in metadata.credits.contributors.compactMap(\.printedName) { dublin.element("dc:contributor", name) }
    if let publisher = page.matter.provider { dublin.element("dc:publisher", publisher) }
  }

  private func writeDates(to dublin: inout DublinCore) {
    if let date = metadata.printedDate?.w3cForm { dublin.element("dc:date", date) }
    dublin.meta("dcterms:modified", edition.modified)
  }

  private func writeRights(to dublin: inout DublinCore) {
    for (_, passage) in page.matter.rights { dublin.element("dc:rights", passage.blocks.plainText.singleLine) }
    for holder in metadata.rights.compactMap({ $0.holder?.printedName }) { dublin.meta("dcterms:rightsHolder", holder) }
    if let link = page.matter.canonicalLink { dublin.element("dc:source", link) }
    if let reservesMining { dublin.meta("tdm:reservation", reservesMining ? "1" : "0") }
    if reservesMining == true, let policy = metadata.rights.lazy.compactMap(\.miningPolicy).first {
      dublin.meta("tdm:policy", policy)
    }
    if let digitalSourceType { dublin.meta("iptc:DigitalSourceType", digitalSourceType) }
  }

  private func writeSubjects(to dublin: inout DublinCore) {
    let vocabularies = Vocabularies(metadata.catalogs)
    var number = 0
    for concept in metadata.concepts.subjects {
      guard let name = concept.names.lazy.map(\.value.singleLine).first(where: { !$0.isEmpty }) else { continue }
      number += 1
      let term = concept.code.map(vocabularies.resolving).flatMap(VocabularyTerm.init)
      dublin.element("dc:subject", name, id: term == nil ? nil : "subject-\(number)")
      guard let term else { continue }
      dublin.refine("subject-\(number)", "authority", term.vocabulary)
      dublin.refine("subject-\(number)", "term", term.code)
    }
    for keyword in metadata.texts.keywords { dublin.element("dc:subject", keyword.text.singleLine) }
    let summary = metadata.texts.descriptions.first { $0.role == .main || $0.role == .summary }
    if let summary { dublin.element("dc:description", summary.blocks.plainText.singleLine) }
  }

  private func writeAccessibility(to dublin: inout DublinCore) {
    let accessibility = EPUBAccessibility(pictures: page.pictures)
    for (property, value) in accessibility.statements { dublin.meta(property, value) }
    dublin.meta("schema:accessibilitySummary", accessibility.summary, language: "en")
  }

  private func writeManifest(to sink: inout MarkupSink) {
    let xhtml = "application/xhtml+xml"
    for (id, href, type) in [
      ("nav", EPUBParts.navigation, xhtml), ("ncx", EPUBParts.navigationOfEPUB2, "application/x-dtbncx+xml"),
      ("css", EPUBParts.stylesheet, "text/css"), ("article", EPUBParts.page, xhtml),
    ] {
      sink.newline()
      sink.element("item") { sink in
        sink.attribute("id", id)
        sink.attribute("href", href)
        sink.attribute("media-type", type)
        if id == "nav" { sink.attribute("properties", "nav") }
      }
    }
    sink.newline()
  }

  private var reservesMining: Bool? {
    let said = metadata.rights.compactMap(\.reservesMining)
    return said.isEmpty ? nil : said.contains(true)
  }

  private var digitalSourceType: String? {
    guard let code = metadata.digitalSourceType else { return nil }
    let resolved = Vocabularies(metadata.catalogs).resolving(code)
    return (resolved.uri ?? resolved.resolvedURI).flatMap { LinkTarget($0).address }
  }
}
