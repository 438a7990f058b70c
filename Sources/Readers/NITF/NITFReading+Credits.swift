import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFReading {
  /// A byline, and the people it names; one that a writer of ours made of a creator is only that.
  mutating func takeByline(_ element: MarkupElement) {
    if own(element, "kind") == "creator" {
      listedCreators.append(party(element))
      listsCreators = true
      trace(.creator, listedCreators.count - 1, element)
      return
    }
    guard element.holdsValues else { return }
    let byline = field(element)
    trace(.byline, metadata.texts.bylines.count, element)
    metadata.texts.bylines.append(byline)
    for person in byline.content.people {
      trace(.creator, metadata.credits.creators.count, element)
      metadata.credits.creators.append(person)
    }
  }

  /// Who hands the story on; a writer of ours also says the creditline or the provider there.
  mutating func takeDistributor(_ element: MarkupElement) {
    guard element.holdsValues else { return }
    switch own(element, "kind") {
    case "creditline":
      metadata.texts.creditline = field(element)
      trace(.creditline, element)
    case "provider":
      metadata.credits.provider = party(element)
      trace(.provider, element)
    default:
      var distributor = party(element)
      let organisations = element.elements.filter { $0.nitfName == "org" }
      if organisations.count == 1, let org = organisations.first, org.text.collapsed == element.text.collapsed {
        distributor.kind = .organisation
        distributor.code = distributor.code ?? NITFBodyReader.code(of: org)
        let known: Set<String> = ["idsrc", "value"]
        if !org.elements.isEmpty || !org.keepsItsCode
          || !org.attributes.allSatisfy({ known.contains($0.name.qualified) })
        {
          distributor.foreign = [payload(element, at: ".")]
          fieldInk -= Ink.count(element.text)
        }
      } else if !element.elements.isEmpty {
        distributor.foreign = [payload(element, at: ".")]
        fieldInk -= Ink.count(element.text)
      }
      guard distributor != Party(at: element.range) else { return }
      metadata.credits.distributor = distributor
      trace(.distributor, element)
    }
  }

  /// Takes the creators a writer of ours listed for those the bylines name.
  mutating func settleCreators() {
    guard listsCreators else { return }
    metadata.forgetOrigins(of: .creator)
    metadata.credits.creators = listedCreators
    if !listedCreators.isEmpty { metadata.trace(Origin(field: .creator, rule: "nitf.byline")) }
  }

  /// Takes an element of ours; whether it is one that we know.
  mutating func takeOwn(_ element: MarkupElement) -> Bool {
    guard element.name.namespace == NITFNames.own else { return false }
    switch element.name.local {
    case "creditline":
      metadata.texts.creditline = field(element)
      trace(.creditline, element)
    case "provider":
      metadata.credits.provider = party(element)
      trace(.provider, element)
    case "contributor":
      trace(.contributor, metadata.credits.contributors.count, element)
      metadata.credits.contributors.append(party(element))
    case "service":
      trace(.service, metadata.credits.services.count, element)
      metadata.credits.services.append(ownConcept(element))
    case "desk":
      trace(.desk, metadata.credits.desks.count, element)
      metadata.credits.desks.append(ownConcept(element))
    case "product":
      trace(.product, metadata.concepts.products.count, element)
      metadata.concepts.products.append(ownConcept(element))
    case "relation":
      trace(.relation, metadata.relations.count, element)
      metadata.relations.append(relation(element))
    default: return false
    }
    return true
  }

  private mutating func ownConcept(_ element: MarkupElement) -> Concept {
    var concept = self.concept(element, .unstated)
    takeOwn(element, into: &concept)
    return concept
  }

  private mutating func relation(_ element: MarkupElement) -> Relation {
    var relation = Relation(title: words(element), at: element.range)
    relation.kind = (element.attribute("kind")).flatMap(RelationKind.init) ?? .other
    relation.code = NITFCodes.ownCode(element)
    relation.href = element.attribute("href")
    relation.itemID = element.attribute("item")
    relation.version = element.attribute("version").flatMap { Int($0) }
    relation.contentType = element.attribute("type")
    relation.rank = element.attribute("rank").flatMap { Int($0) }
    return relation
  }

  /// A fact that a writer of ours put where NITF takes names and values of any sort; others are kept.
  mutating func takeMeta(_ element: MarkupElement) {
    guard let name = element.nitf("name"), name.hasPrefix("galley-"), let content = element.nitf("content") else {
      return keep(element, at: "head")
    }
    let date = NewsDate(iso8601: content)
    switch name {
    case "galley-first-created": set(.firstCreated, element) { $0.lifecycle.firstCreated = date }
    case "galley-content-created": set(.contentCreated, element) { $0.lifecycle.contentCreated = date }
    case "galley-content-modified": set(.contentModified, element) { $0.lifecycle.contentModified = date }
    case "galley-released": set(.released, element) { $0.lifecycle.released = date }
    case "galley-version-label": set(.versionLabel, element) { $0.identity.versionLabel = content }
    case "galley-canonical-link": set(.canonicalLink, element) { $0.identity.canonicalLink = content }
    case "galley-file-name": set(.fileName, element) { $0.identity.fileName = content }
    case "galley-profile":
      let version = own(element, "version")
      set(.profile, element) { $0.identity.profile = Profile(content, version: version) }
    case "galley-kind":
      let code = NITFCodes.ownCode(element)
      set(.kind, element) { $0.identity.kind = code }
    case "galley-language": set(.language, element) { $0.languages.content.append(content) }
    case "galley-revision-number": set(.revision, element) { $0.lifecycle.setRevision { $0.number = Int(content) } }
    case "galley-revision-note": set(.revision, element) { $0.lifecycle.setRevision { $0.note = content } }
    case "galley-catalog":
      let catalog = Catalog(href: content.isEmpty ? nil : content, title: own(element, "title"))
      set(.catalog, element) { $0.catalogs.append(catalog) }
    case "galley-creators": listsCreators = true
    default: keep(element, at: "head")
    }
  }

  private mutating func set(_ field: FieldName, _ element: MarkupElement, _ change: (inout Metadata) -> Void) {
    change(&metadata)
    trace(field, element, rule: element.nitf("name"))
  }
}

extension Lifecycle {
  /// Changes the revision, which there need not be yet.
  fileprivate mutating func setRevision(_ change: (inout Revision) -> Void) {
    var revision = revision ?? Revision()
    change(&revision)
    self.revision = revision
  }
}
