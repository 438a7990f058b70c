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

  /// Writes the attributes and children of a concept, inside its element.
  mutating func concept(_ concept: Concept, _ place: ConceptPlace, _ path: String) {
    identify(concept.code, path)
    typeOf(concept.kind, path)
    attribute("rank", place.contains(.ranked) ? concept.rank.flatMap { $0 < 0 ? nil : $0 } : nil)
    attribute("confidence", place.contains(.quantified) ? percent(concept.confidence) : nil)
    attribute("relevance", place.contains(.quantified) ? percent(concept.relevance) : nil)
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
    } else {
      attribute("type", kind.qcode)
    }
  }

  /// Writes names.
  mutating func names(_ names: [Name], _ path: String) {
    for (index, name) in names.enumerated() {
      let path = "\(path).names[\(index)]"
      element("name") { sheet in
        sheet.attribute("xml:lang", sheet.language(name.language, path))
        sheet.refer("role", "roleuri", to: name.role.map { [$0] } ?? [], path)
        sheet.sink.text(LexicalForm.oneLine(name.value))
      }
    }
  }

  private mutating func relatives(of concept: Concept, _ path: String) {
    for (index, other) in concept.sameAs.enumerated() { relative("sameAs", other, "\(path).sameAs[\(index)]") }
    for (index, other) in concept.broader.enumerated() { relative("broader", other, "\(path).broader[\(index)]") }
    for (index, other) in concept.narrower.enumerated() { relative("narrower", other, "\(path).narrower[\(index)]") }
    for (index, other) in concept.related.enumerated() {
      relative("related", other.concept, relation: other.relation, "\(path).related[\(index)]")
    }
  }

  /// Writes a concept that another refers to: its code, its type and its names, which is all NewsML-G2 takes there.
  private mutating func relative(_ name: StaticString, _ concept: Concept, relation: Code? = nil, _ path: String) {
    element(name) { sheet in
      sheet.identify(concept.code, path)
      sheet.typeOf(concept.kind, path)
      sheet.refer("rel", "reluri", to: relation, path + ".relation")
      sheet.names(concept.names, path)
    }
    var rest = concept
    rest.code = nil
    rest.kind = .unstated
    rest.names = []
    if rest != Concept() { lose(.newsMLNoPlace, path, .dropped, concept.summary) }
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
    if let rank = concept.rank, !place.contains(.ranked) || rank < 0 {
      lose(.newsMLNoPlace, path + ".rank", .dropped, String(rank))
    }
    for (name, number) in [("confidence", concept.confidence), ("relevance", concept.relevance)] {
      guard let number, !place.contains(.quantified) || percent(number) == nil else { continue }
      lose(.newsMLNoPlace, "\(path).\(name)", .dropped, String(number))
    }
    if let point = concept.point, !place.contains(.located) {
      lose(.newsMLNoPlace, path + ".point", .dropped, "\(point.latitude) \(point.longitude)")
    }
    foreign(concept.foreign, path)
  }
}
