import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// The concepts of an item or an association, split by kind in ninjs, in one list in the model.
  mutating func concepts(_ object: inout NinjsObject, isTraced: Bool = false) -> Concepts {
    var concepts = Concepts()
    let kinds: [(names: [String], kind: ConceptKind)] = [
      (["subjects", "subject"], .unstated), (["people", "person"], .person),
      (["organisations", "organisation", "organizations", "organization"], .organisation),
      (["places", "place"], .place), (["events", "event"], .event), (["objects", "object"], .object),
    ]
    for (names, kind) in kinds {
      guard let member = object.take(names, where: { $0.kind == .array }) else { continue }
      for element in member.node.value.elements ?? [] {
        take(element, (kind, member.name), into: &concepts, isTraced)
      }
    }
    if let member = object.list("genres", "genre") {
      for element in member.node.value.elements ?? [] {
        guard let genre = concept(element, .unstated) else { continue }
        if isTraced { trace(.genre, concepts.genres.count, member.name, element.range) }
        concepts.genres.append(genre)
      }
    }
    takeLocated(&object, into: &concepts, isTraced)
    if isTraced { takeSourceType(&object) }
    return concepts
  }

  private mutating func take(
    _ node: JSONNode, _ shelf: (kind: ConceptKind, name: String), into concepts: inout Concepts, _ isTraced: Bool
  ) {
    let (kind, name) = shelf
    guard var concept = concept(node, kind) else { return }
    let relation = concept.relation?.spelled
    if kind == .place, relation == NinjsTerm.located {
      concept.relation = nil
      if isTraced { trace(.located, concepts.located.count, name, node.range) }
      concepts.located.append(concept)
    } else if isTraced, kind == .unstated, relation == NinjsTerm.keyword, let word = Self.keyword(concept) {
      trace(.keywords, metadata.texts.keywords.count, name, node.range)
      metadata.texts.keywords.append(word)
    } else {
      if isTraced { trace(.subject, concepts.subjects.count, name, node.range) }
      concepts.subjects.append(concept)
    }
  }

  /// The keyword that a subject is, if it is nothing more.
  private static func keyword(_ concept: Concept) -> Keyword? {
    guard let name = concept.names.first, concept.names.count == 1, concept.foreign.isEmpty,
      concept.relevance == nil, concept.confidence == nil, concept.creator == nil
    else { return nil }
    return Keyword(name.value, code: concept.code)
  }

  private mutating func takeLocated(_ object: inout NinjsObject, into concepts: inout Concepts, _ isTraced: Bool) {
    guard let text = object.text("located") else { return }
    if concepts.located.first?.names.first?.value == text.value { return }
    if isTraced { trace(.located, concepts.located.count, text.name, text.range) }
    concepts.located.insert(Concept(names: [Name(text.value)]), at: 0)
  }

  /// A concept; a text alone is its name.
  mutating func concept(_ node: JSONNode, _ kind: ConceptKind) -> Concept? {
    if let name = node.value.string { return name.isEmpty ? nil : Concept(kind: kind, names: [Name(name)]) }
    guard var entry = NinjsObject(node), !entry.members.isEmpty else { return nil }
    var concept = Concept(kind: kind)
    if let name = entry.text("name") { concept.names = [Name(name.value)] }
    concept.code = code(&entry)
    concept.relation = entry.text("rel").map { Code(spelled: $0.value) }
    concept.relevance = entry.number("relevance", in: 0...100)?.value
    concept.confidence = entry.number("confidence", in: 0...100)?.value
    concept.creator = entry.text("creator")?.value
    takePoint(&entry, into: &concept)
    concept.foreign = rest(of: entry)
    return concept
  }

  /// The code of an entry, however it is spelled.
  func code(_ entry: inout NinjsObject) -> Code? {
    let hasCode = entry.holds("code")
    let form = NinjsCode(
      uri: entry.text("uri")?.value, literal: entry.word("literal")?.value,
      scheme: hasCode ? entry.text("scheme")?.value : nil, code: entry.word("code", "qcode")?.value)
    return form.value
  }

  /// A point of GeoJSON, where that is all it is.
  private func takePoint(_ entry: inout NinjsObject, into concept: inout Concept) {
    let fits = { (value: JSONValue) in Self.point(value) != nil }
    if let member = entry.take(["geojson", "geometry_geojson"], where: fits) {
      concept.point = Self.point(member.node.value)
    }
  }

  private static func point(_ value: JSONValue) -> GeoPoint? {
    guard let members = value.members, members.count == 2, value["type"]?.value.string == "Point",
      let numbers = value["coordinates"]?.value.elements?.map(\.value), (2...3).contains(numbers.count)
    else { return nil }
    let spelled = numbers.compactMap {
      if case .number(let text) = $0, LexicalForm.isDecimal(text) { text } else { nil }
    }
    guard spelled.count == numbers.count else { return nil }
    return GeoPoint(
      latitude: spelled[1], longitude: spelled[0], altitude: spelled.count > 2 ? spelled[2] : nil)
  }

  private mutating func takeSourceType(_ object: inout NinjsObject) {
    let fits = { (value: JSONValue) in value.kind == .object }
    guard let member = object.take(["digitalsourcetype"], where: fits), var entry = NinjsObject(member.node),
      let code = code(&entry)
    else { return }
    metadata.digitalSourceType = code
    trace(.digitalSourceType, member.name, member.node.range)
    for rest in entry.members {
      trace(.foreign, metadata.foreign.count, member.name, rest.node.range)
      metadata.foreign.append(payload(rest.node, at: member.name + "/" + rest.name))
    }
  }
}
