import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// What a place of NewsML-G2 takes of a concept beside its code, its type and its names.
  struct ConceptPlace: OptionSet {
    let rawValue: Int
    /// `@rank`.
    static let ranked = ConceptPlace(rawValue: 1)
    /// `@confidence` and `@relevance`.
    static let quantified = ConceptPlace(rawValue: 2)
    /// A position on the globe.
    static let located = ConceptPlace(rawValue: 4)
    /// Nothing more.
    static let plain: ConceptPlace = []
  }

  /// Writes a concept as an element.
  mutating func concept(_ name: StaticString, _ concept: Concept, _ place: ConceptPlace, _ path: String) {
    element(name, owning: concept.foreign, path) { $0.concept(concept, place, path) }
  }

  /// Writes the attributes and children of a concept, inside its element.
  mutating func concept(_ concept: Concept, _ place: ConceptPlace, _ path: String) {
    identify(concept.code, path)
    typeOf(concept.kind, path)
    quantity("rank", concept.rank, place.contains(.ranked) && concept.rank.map { $0 >= 0 } == true)
    quantity("confidence", concept.confidence, place.contains(.quantified) && percent(concept.confidence) != nil)
    quantity("relevance", concept.relevance, place.contains(.quantified) && percent(concept.relevance) != nil)
    refer("how", "howuri", to: concept.how, path + ".how")
    refer("why", "whyuri", to: concept.why, path + ".why")
    if let creator = concept.creator {
      let isQCode = Code.isQCode(creator) && !creator.contains("://")
      refer("creator", "creatoruri", to: isQCode ? Code(creator) : Code(uri: creator), path + ".creator")
    }
    names(concept.names, path)
    for (index, definition) in concept.definitions.enumerated() {
      passage("definition", definition, "\(path).definitions[\(index)]")
    }
    relatives(of: concept, path)
    if place.contains(.located) { position(concept, path) }
    noteLost(in: concept, place, path)
  }

  /// Writes `@type` or `@typeuri` of a concept.
  mutating func typeOf(_ kind: ConceptKind, _ path: String) {
    if case .other(let code) = kind {
      refer("type", "typeuri", to: code, path + ".kind")
      if let qcode = code.qcode, code != .iptc(qcode), ConceptKind.named.contains(where: { $0.qcode == qcode }) {
        lose(.newsMLCode, path + ".kind", .approximated, code.summary)
      }
    } else {
      attribute("type", kind.qcode)
    }
  }

  /// Writes names.
  mutating func names(_ names: [Name], _ path: String) {
    for (index, name) in names.enumerated() {
      let path = "\(path).names[\(index)]"
      element("name", owning: name.foreign, path) { sheet in
        sheet.language(of: name.language, path)
        sheet.refer("role", "roleuri", to: name.role.map { [$0] } ?? [], path)
        sheet.text(LexicalForm.oneLine(name.value))
      }
    }
  }

  private mutating func relatives(of concept: Concept, _ path: String) {
    for (index, other) in concept.sameAs.enumerated() {
      relative("sameAs", RelatedConcept(concept: other), [], "\(path).sameAs[\(index)]")
    }
    for (index, other) in concept.broader.enumerated() {
      relative("broader", RelatedConcept(concept: other), .all, "\(path).broader[\(index)]")
    }
    for (index, other) in concept.narrower.enumerated() {
      relative("narrower", RelatedConcept(concept: other), .all, "\(path).narrower[\(index)]")
    }
    for (index, other) in concept.related.enumerated() {
      relative("related", other, .all, "\(path).related[\(index)]")
    }
  }

  /// What a concept that another refers to can say beside its code, its type and its names.
  private struct Reach: OptionSet {
    let rawValue: Int
    /// Its rank, and how it relates.
    static let ranked = Reach(rawValue: 1)
    /// Concepts that are the same.
    static let same = Reach(rawValue: 2)
    /// Concepts that are related, themselves with related ones.
    static let related = Reach(rawValue: 4)
    /// Concepts that are related, with no more of that.
    static let lastRelated = Reach(rawValue: 8)
    static let all: Reach = [.ranked, .same, .related]
  }

  /// Writes a concept that another refers to, as far as NewsML-G2 lets one say something of it there.
  private mutating func relative(_ name: StaticString, _ other: RelatedConcept, _ reach: Reach, _ path: String) {
    let concept = other.concept
    var rest = concept
    element(name, owning: concept.foreign + other.foreign, path) { sheet in
      sheet.identify(concept.code, path)
      sheet.typeOf(concept.kind, path)
      sheet.refer("rel", "reluri", to: other.relation, path + ".relation")
      sheet.quantity("rank", concept.rank, reach.contains(.ranked) && concept.rank.map { $0 >= 0 } == true)
      sheet.names(concept.names, path)
      if reach.contains(.same) {
        for (index, same) in concept.sameAs.enumerated() {
          sheet.relative("sameAs", RelatedConcept(concept: same), [], "\(path).sameAs[\(index)]")
        }
        rest.sameAs = []
      }
      if !reach.isDisjoint(with: [.related, .lastRelated]) {
        let inner: Reach = reach.contains(.related) ? [.ranked, .lastRelated] : .ranked
        for (index, related) in concept.related.enumerated() {
          sheet.relative("related", related, inner, "\(path).related[\(index)]")
        }
        rest.related = []
      }
    }
    (rest.code, rest.kind, rest.names, rest.rank, rest.foreign) = (nil, .unstated, [], nil, [])
    if rest != Concept() { lose(.newsMLNoPlace, path, .dropped, concept.summary) }
  }

  /// Writes a number where its place takes it, else in an attribute of ours.
  private mutating func quantity(_ name: StaticString, _ number: Int?, _ isTaken: Bool) {
    guard let number else { return }
    if isTaken { attribute(name, number) } else { own(name.description, String(number)) }
  }

  private mutating func position(_ concept: Concept, _ path: String) {
    guard let point = concept.point else { return }
    let altitude = point.altitude.flatMap { LexicalForm.isInteger($0) ? $0 : nil }
    guard LexicalForm.isDecimal(point.latitude), LexicalForm.isDecimal(point.longitude) else {
      lose(.newsMLNoPlace, path + ".point", .dropped, "\(point.latitude) \(point.longitude)")
      return
    }
    if altitude != point.altitude { lose(.newsMLNoPlace, path + ".point.altitude", .dropped, point.altitude ?? "") }
    element("geoAreaDetails") { sheet in
      sheet.element("position") { sheet in
        sheet.attribute("latitude", point.latitude)
        sheet.attribute("longitude", point.longitude)
        sheet.attribute("altitude", altitude)
      }
    }
  }

  private func percent(_ number: Int?) -> Int? {
    number.flatMap { (0...100).contains($0) ? $0 : nil }
  }

  private mutating func noteLost(in concept: Concept, _ place: ConceptPlace, _ path: String) {
    if let relation = concept.relation { lose(.newsMLNoPlace, path + ".relation", .dropped, relation.summary) }
    if let point = concept.point, !place.contains(.located) {
      lose(.newsMLNoPlace, path + ".point", .dropped, "\(point.latitude) \(point.longitude)")
    }
  }
}

extension ConceptKind {
  /// The kinds that IPTC's Concept Nature has a qcode for.
  fileprivate static let named: [ConceptKind] = [
    .topic, .person, .organisation, .place, .pointOfInterest, .event, .object,
  ]
}
