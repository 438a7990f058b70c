import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// Sets subjects by their kind, keywords, genres and places of origin.
  mutating func set(
    _ concepts: Concepts, keywords: [Keyword] = [], in draft: inout JSONDraft, _ path: String
  ) {
    var last = 0
    for (index, subject) in concepts.subjects.enumerated() {
      let shelf = Self.shelf(of: subject.kind)
      if shelf.rank < last { lose(.ninjsOrder, path + ".subjects", .approximated) }
      last = max(last, shelf.rank)
      add(subject, to: (shelf.name, shelf.kind), in: &draft, "\(path).subjects[\(index)]")
    }
    for (index, keyword) in keywords.enumerated() { add(keyword, to: &draft, "texts.keywords[\(index)]") }
    for (index, genre) in concepts.genres.enumerated() {
      var genre = genre
      let place = "\(path).genres[\(index)]"
      lose(genre.relation?.summary, place + ".relation")
      genre.relation = nil
      add(genre, to: ("genres", .unstated), in: &draft, place)
    }
    set(located: concepts.located, in: &draft, path)
  }

  /// Which list a kind of concept belongs to, which place the list has, and what kind comes back.
  private static func shelf(of kind: ConceptKind) -> (name: String, rank: Int, kind: ConceptKind) {
    switch kind {
    case .unstated, .topic, .other: ("subjects", 0, .unstated)
    case .person: ("people", 1, .person)
    case .organisation: ("organisations", 2, .organisation)
    case .place, .pointOfInterest: ("places", 3, .place)
    case .event: ("events", 4, .event)
    case .object: ("objects", 5, .object)
    }
  }

  private mutating func add(_ keyword: Keyword, to draft: inout JSONDraft, _ path: String) {
    guard !keyword.text.isEmpty else { return drop(path) }
    lose(keyword.role?.summary, path + ".role")
    lose(keyword.language, path + ".language")
    lose(keyword.foreign, path + ".foreign")
    var entry = JSONDraft()
    entry.set("name", keyword.text)
    entry.set("rel", NinjsTerm.keyword)
    set(keyword.code, in: &entry, path + ".code")
    draft.append(entry.value, to: line.spell("subjects"))
  }

  /// A place that is no more than a name stands as `located`; any other stands among the places too.
  private mutating func set(located: [Concept], in draft: inout JSONDraft, _ path: String) {
    guard let first = located.first else { return }
    let name = first.names.first?.value ?? ""
    draft.set("located", name.isEmpty ? nil : name)
    let isPlain = !name.isEmpty && first == Concept(names: [Name(name)])
    for (index, concept) in located.enumerated() where index > 0 || !isPlain {
      let place = "\(path).located[\(index)]"
      lose(concept.relation?.summary, place + ".relation")
      var concept = concept
      concept.relation = Code(literal: NinjsTerm.located)
      add(concept, to: ("places", .place), in: &draft, place)
    }
  }

  private mutating func add(
    _ concept: Concept, to shelf: (list: String, kind: ConceptKind), in draft: inout JSONDraft, _ path: String
  ) {
    let list = shelf.list
    var entry = JSONDraft()
    entry.set("name", concept.names.first.flatMap { $0.value.isEmpty ? nil : $0.value })
    if let relation = concept.relation { entry.set("rel", spell(relation, path + ".relation")) }
    set(concept.code, in: &entry, path + ".code")
    let shapes = NinjsSchema.entry(list, line)
    for (name, number) in [("relevance", concept.relevance), ("confidence", concept.confidence)] {
      guard let number else { continue }
      if shapes[name] != nil, (0...100).contains(number) {
        entry.set(name, number)
      } else {
        lose(.ninjsNoPlace, "\(path).\(name)", .dropped, String(number))
      }
    }
    if let creator = concept.creator {
      if shapes["creator"] != nil, !creator.isEmpty {
        entry.set("creator", creator)
      } else {
        lose(.ninjsNoPlace, path + ".creator", .dropped, creator)
      }
    }
    if let point = concept.point { set(point, list, in: &entry, path) }
    restore(concept.foreign, shapes, in: &entry, path + ".foreign")
    guard !entry.isEmpty, entry.members.map(\.name) != ["rel"] || concept.relation?.literal != NinjsTerm.located else {
      return drop(path)
    }
    if concept.kind != shelf.kind { lose(.ninjsKind, path + ".kind", .approximated) }
    loseRest(of: concept, path)
    draft.append(entry.value, to: line.spell(list))
  }

  private mutating func set(_ point: GeoPoint, _ list: String, in entry: inout JSONDraft, _ path: String) {
    let numbers = [point.longitude, point.latitude] + [point.altitude].compactMap(\.self)
    guard list == "places", numbers.allSatisfy(Self.isNumber) else {
      return lose(.ninjsNoPlace, path + ".point", .dropped, numbers.joined(separator: " "))
    }
    var geometry = JSONDraft()
    geometry.set("type", "Point")
    geometry.set("coordinates", numbers.map(JSONValue.number))
    entry.set(line.spell("geoJSON"), geometry.value)
  }

  /// Whether a text is a number as JSON spells decimal ones.
  static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8.drop { $0 == UInt8(ascii: "-") })
    guard text.utf8.count - bytes.count <= 1, LexicalForm.isDecimal(text), let first = bytes.first,
      let last = bytes.last
    else { return false }
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") }
    return (0x30...0x39).contains(first) && (0x30...0x39).contains(last) && (whole.count == 1 || first != 0x30)
  }

  /// Notes what becomes of names: ninjs has room for one, and for nothing but its words.
  mutating func loseRest(of names: [Name], _ path: String) {
    for (index, name) in names.enumerated() {
      if index > 0 || name.value.isEmpty { drop("\(path).names[\(index)]", name.value) }
      guard index == 0 else { continue }
      lose(name.language, path + ".names[0].language")
      lose(name.role?.summary, path + ".names[0].role")
      lose(name.foreign, path + ".names[0].foreign")
    }
  }

  private mutating func loseRest(of concept: Concept, _ path: String) {
    loseRest(of: concept.names, path)
    lose(concept.rank.map(String.init), path + ".rank")
    lose(concept.how?.summary, path + ".how")
    lose(concept.why?.summary, path + ".why")
    let others = [("broader", concept.broader), ("narrower", concept.narrower), ("sameAs", concept.sameAs)]
    for (name, list) in others {
      for (index, other) in list.enumerated() {
        lose(.ninjsNoPlace, "\(path).\(name)[\(index)]", .dropped, other.summary)
      }
    }
    for (index, other) in concept.related.enumerated() {
      lose(.ninjsNoPlace, "\(path).related[\(index)]", .dropped, other.concept.summary)
    }
    for (index, definition) in concept.definitions.enumerated() {
      lose(.ninjsNoPlace, "\(path).definitions[\(index)]", .dropped, definition.plainText)
    }
  }
}
