import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFReading {
  /// Where events took place: the finest place that is named, the coarser ones as its broader places.
  mutating func takeLocation(_ element: MarkupElement) {
    let levels: [(String, ConceptKind)] = [
      ("city", .other(.iptc("loctyp:City"))), ("county-dist", .place),
      ("state-prov", .other(.iptc("loctyp:CountryArea"))), ("iso-cc", .other(.iptc("loctyp:Country"))),
    ]
    var place: Concept?
    for (name, kind) in levels.reversed() {
      guard let value = value(element, name) else { continue }
      var next = Concept(kind: kind)
      if name == "iso-cc" { next.code = NITFBodyReader.country(value) } else { next.names = names(element, name) }
      if let coarser = place { next.broader = [coarser] }
      place = next
    }
    guard var place else { return keep(element, at: "head/docdata") }
    if let kind = own(element, "kind") {
      place.kind = kind == "place" ? .place : kind == "unstated" ? .unstated : .pointOfInterest
    }
    if let code = NITFCodes.ownCode(element) { place.code = code }
    takeOwn(element, into: &place)
    place.foreign = rest(of: element, taking: levels.map(\.0))
    trace(.located, metadata.concepts.located.count, element)
    metadata.concepts.located.append(place)
  }

  /// The name that an attribute gives, unless a writer of ours put the code there for want of one.
  func names(_ element: MarkupElement, _ attribute: String) -> [Name] {
    own(element, "set") == "code" ? [] : value(element, attribute).map { [Name($0)] } ?? []
  }

  /// Who and what the story is about.
  mutating func takeContent(_ element: MarkupElement) {
    let path = "head/docdata/identified-content"
    keepRest(of: element, taking: [], at: path)
    for child in element.elements {
      guard let kind = Self.kind(of: child), child.holdsValues else {
        keep(child, at: path)
        continue
      }
      add(concept(child, kind), child)
    }
  }

  private static func kind(of element: MarkupElement) -> ConceptKind? {
    if let own = element.attribute("kind", in: NITFNames.own) { return kind(named: own) }
    return switch element.nitfName {
    case "person": .person
    case "org": .organisation
    case "location": .place
    case "event": .event
    case "object.title": .object
    case "classifier" where element.nitf("type") == nil: .topic
    default: nil
    }
  }

  /// The kind that a writer of ours names.
  static func kind(named word: String) -> ConceptKind {
    let kinds: [String: ConceptKind] = [
      "unstated": .unstated, "topic": .topic, "person": .person, "organisation": .organisation, "place": .place,
      "poi": .pointOfInterest, "event": .event, "object": .object,
    ]
    return kinds[word] ?? .other(word.hasPrefix("=") ? Code(literal: String(word.dropFirst())) : .iptc(word))
  }

  /// A concept that an element names in words, by a code, or both.
  mutating func concept(_ element: MarkupElement, _ kind: ConceptKind) -> Concept {
    let name = text(element)
    var concept = Concept(code: NITFBodyReader.code(of: element), kind: kind, names: name.isEmpty ? [] : [Name(name)])
    let isPlain = element.elements.isEmpty && element.keepsItsCode && element.keepsItsPlaceCode
    if isPlain {
      concept.names = concept.names.map { Name($0.value, language: element.nitfLanguage) }
      concept.foreign = rest(
        of: element, taking: ["idsrc", "value", "location-code", "code-source", "lang"])
    } else {
      let before = fieldInk
      concept.foreign = [payload(element, at: ".")]
      fieldInk = before
    }
    return concept
  }

  /// What a writer of ours says of a concept beyond NITF.
  func takeOwn(_ element: MarkupElement, into concept: inout Concept) {
    concept.rank = own(element, "rank").flatMap { Int($0) }
    concept.relevance = own(element, "relevance").flatMap { Int($0) }
    concept.confidence = own(element, "confidence").flatMap { Int($0) }
    if let kind = own(element, "kind"), element.nitfName != "evloc" { concept.kind = Self.kind(named: kind) }
  }

  /// Whether a writer of ours says who a party is that has no name.
  func namesParty(_ element: MarkupElement) -> Bool {
    NITFCodes.ownCode(element) != nil
      || ["partykind", "jobtitle", "domain", "role"].contains { own(element, $0) != nil }
  }

  /// A party that an attribute names.
  func party(_ element: MarkupElement, named name: String) -> Party {
    var party = Party(at: element.range)
    if let value = value(element, name) { party.names = [Name(value)] }
    takeOwn(element, into: &party)
    party.foreign = rest(of: element, taking: [name])
    return party
  }

  /// A party that an element names in words.
  mutating func party(_ element: MarkupElement) -> Party {
    var party = Party(at: element.range)
    let name = text(element)
    if !name.isEmpty { party.names = [Name(name, language: element.nitfLanguage)] }
    takeOwn(element, into: &party)
    party.foreign = rest(of: element, taking: ["lang"])
    return party
  }

  private func takeOwn(_ element: MarkupElement, into party: inout Party) {
    party.code = NITFCodes.ownCode(element)
    party.kind = own(element, "partykind").flatMap(PartyKind.init) ?? .unstated
    party.jobTitle = own(element, "jobtitle")
    party.domain = own(element, "domain")
    party.roles = own(element, "role").map { [Code($0)].map(Vocabularies.iptc.resolving) } ?? []
  }
}
