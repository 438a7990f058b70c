import ArticleModel
import Markup
import NewsCodes
import Stages

extension NITFSheet {
  /// An element that names a party in an attribute.
  mutating func party(_ name: String, _ party: Party, in attribute: String, _ path: String) -> MarkupElement {
    var element = MarkupElement.nitf(name)
    element.set(attribute, party.names.first?.value)
    describe(party, on: &element, path)
    if let language = party.names.first?.language {
      lose(.nitfNoPlace, path + ".names[0].language", .dropped, language)
    }
    return element
  }

  /// An element that names a party in words.
  mutating func party(_ element: MarkupElement, _ party: Party, _ path: String) -> MarkupElement {
    var element = element
    if let name = party.names.first {
      if !name.value.isEmpty { element.children = [.text(MarkupText(name.value))] }
      if let language = name.language { element.setLanguage(language) }
    }
    describe(party, on: &element, path)
    return element
  }

  private mutating func describe(_ party: Party, on element: inout MarkupElement, _ path: String) {
    element.setOwn("partykind", party.kind == .unstated ? nil : party.kind.rawValue)
    element.setOwn("jobtitle", party.jobTitle)
    element.setOwn("domain", party.domain)
    if let code = party.code { element.attributes += NITFCodes.ownAttributes(of: code) }
    for (index, role) in party.roles.enumerated() {
      if index == 0, let qcode = role.qcode, role == .iptc(qcode) {
        element.setOwn("role", qcode)
      } else {
        lose(.nitfNoPlace, "\(path).roles[\(index)]", .dropped, role.summary)
      }
    }
    put(party.foreign, on: &element, path)
    if let role = party.names.first?.role { lose(.nitfNoPlace, path + ".names[0].role", .dropped, role.summary) }
    for (index, name) in party.names.enumerated().dropFirst() {
      lose(.nitfNoPlace, "\(path).names[\(index)]", .dropped, name.value)
    }
    for (index, affiliation) in party.affiliations.enumerated() {
      lose(.nitfNoPlace, "\(path).affiliations[\(index)]", .dropped, affiliation.summary)
    }
    for (index, contact) in party.contacts.enumerated() {
      lose(.nitfNoPlace, "\(path).contacts[\(index)]", .dropped, contact.value)
    }
    for (index, logo) in party.logos.enumerated() {
      lose(.nitfNoPlace, "\(path).logos[\(index)]", .dropped, logo.href ?? "")
    }
  }

  /// The bylines, and the creators that no byline names.
  mutating func bylines() -> [MarkupElement] {
    var elements = metadata.texts.bylines.enumerated().map { restricted("byline", $1, "texts.bylines[\($0)]") }
    let named = metadata.texts.bylines.flatMap(\.content.people).map(\.placeless)
    guard metadata.credits.creators.map(\.placeless) != named else { return elements }
    for (index, creator) in metadata.credits.creators.enumerated() {
      elements.append(party(.nitf("byline", [], ["galley:kind": "creator"]), creator, "credits.creators[\(index)]"))
    }
    return elements
  }

  /// Who hands the story on; where nobody is named, the creditline or the provider stands there.
  mutating func distributors() -> (distributor: MarkupElement?, others: [MarkupElement]) {
    var elements: [MarkupElement] = []
    if let distributor = metadata.credits.distributor { elements.append(self.distributor(distributor)) }
    if let creditline = metadata.texts.creditline {
      if elements.isEmpty {
        var element = restricted("distributor", creditline, "texts.creditline")
        element.setOwn("kind", "creditline")
        elements.append(element)
      } else {
        var element = restricted("distributor", creditline, "texts.creditline")
        element.name = NITFNames.ownName("creditline")
        elements.append(element)
      }
    }
    if let provider = metadata.credits.provider {
      let place =
        elements.isEmpty
        ? MarkupElement.nitf("distributor", [], ["galley:kind": "provider"])
        : MarkupElement(NITFNames.ownName("provider"))
      elements.append(party(place, provider, "credits.provider"))
    }
    let first = elements.first.flatMap { $0.name.namespace == NITFNames.namespace ? $0 : nil }
    return (first, Array(elements.dropFirst(first == nil ? 0 : 1)))
  }

  private mutating func distributor(_ party: Party) -> MarkupElement {
    let name = party.names.first?.value ?? ""
    if let whole = whole(of: party.foreign, as: "distributor", saying: name) { return whole }
    var plain = Party(names: [Name(name)], kind: .organisation, code: party.code, at: party.range)
    plain.foreign = party.foreign
    guard plain == party, party.code.map({ NITFCodes.parts(of: $0) != nil }) ?? true, !name.isEmpty else {
      return self.party(.nitf("distributor"), party, "credits.distributor")
    }
    var organisation = MarkupElement.nitf("org", [.text(MarkupText(name))])
    organisation.identify(by: party.code)
    var element = MarkupElement.nitf("distributor", [.element(organisation)])
    put(party.foreign, on: &element, "credits.distributor")
    return element
  }

  /// Parts of the story's head that NITF has no element for, in elements of ours.
  mutating func additions() -> [MarkupElement] {
    var elements: [MarkupElement] = []
    for (index, party) in metadata.credits.contributors.enumerated() {
      elements.append(
        self.party(MarkupElement(NITFNames.ownName("contributor")), party, "credits.contributors[\(index)]"))
    }
    for (index, service) in metadata.credits.services.enumerated() {
      elements.append(own("service", service, "credits.services[\(index)]"))
    }
    for (index, desk) in metadata.credits.desks.enumerated() {
      elements.append(own("desk", desk, "credits.desks[\(index)]"))
    }
    for (index, product) in metadata.concepts.products.enumerated() {
      elements.append(own("product", product, "concepts.products[\(index)]"))
    }
    for (index, relation) in metadata.relations.enumerated() { elements.append(self.relation(relation, at: index)) }
    return elements
  }

  private mutating func relation(_ relation: Relation, at index: Int) -> MarkupElement {
    let path = "relations[\(index)]"
    var element = MarkupElement(NITFNames.ownName("relation"))
    element.set("kind", relation.kind.rawValue)
    element.set("href", relation.href)
    element.set("item", relation.itemID)
    element.set("version", relation.version.map(String.init))
    element.set("type", relation.contentType)
    element.set("rank", relation.rank.map(String.init))
    if let code = relation.code { element.attributes += NITFCodes.ownAttributes(of: code) }
    element.children = words(relation.title, path + ".title")
    if let kind = relation.itemKind { lose(.nitfNoPlace, path + ".itemKind", .dropped, kind.summary) }
    if let constraint = relation.constraint { lose(.nitfNoPlace, path + ".constraint", .dropped, constraint.summary) }
    return element
  }
}

extension Party {
  /// The party without its place in a source.
  fileprivate var placeless: Party {
    var party = self
    party.range = nil
    return party
  }
}

extension MarkupElement {
  /// Gives it a language.
  mutating func setLanguage(_ language: String?) {
    guard let language else { return }
    attributes.append(
      MarkupAttribute(MarkupName("lang", prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace"), language))
  }
}
