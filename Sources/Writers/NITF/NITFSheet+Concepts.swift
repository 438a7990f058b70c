import ArticleModel
import Markup
import NewsCodes
import Stages

extension NITFSheet {
  /// What a concept says beyond its name and its code, in attributes of ours; what they cannot say is lost.
  mutating func describe(_ concept: Concept, on element: inout MarkupElement, kind: ConceptKind, _ path: String) {
    element.setOwn("rank", concept.rank.map(String.init))
    element.setOwn("relevance", concept.relevance.map(String.init))
    element.setOwn("confidence", concept.confidence.map(String.init))
    if concept.kind != kind {
      if let word = concept.kind.word {
        element.setOwn("kind", word)
      } else {
        lose(.nitfNoPlace, path + ".kind", .dropped)
      }
    }
    put(concept.foreign, on: &element, path)
    loseRest(of: concept, path)
  }

  private mutating func loseRest(of concept: Concept, _ path: String) {
    if let name = concept.names.first,
      name.role != nil || (name.language != nil && !path.hasPrefix("concepts.subjects["))
    {
      lose(.nitfNoPlace, path + ".names[0]", .approximated, name.value)
    } else if let name = concept.names.first, name.language != nil, concept.number != nil {
      lose(.nitfNoPlace, path + ".names[0].language", .dropped, name.language ?? "")
    }
    for (index, name) in concept.names.enumerated().dropFirst() {
      lose(.nitfNoPlace, "\(path).names[\(index)]", .dropped, name.value)
    }
    let rest: [(String, [String])] = [
      ("broader", concept.broader.map(\.summary)), ("narrower", concept.narrower.map(\.summary)),
      ("sameAs", concept.sameAs.map(\.summary)), ("related", concept.related.map(\.concept.summary)),
      ("definitions", concept.definitions.map(\.plainText)),
    ]
    for (name, values) in rest {
      for (index, value) in values.enumerated() { lose(.nitfNoPlace, "\(path).\(name)[\(index)]", .dropped, value) }
    }
    let codes: [(String, String?)] = [
      ("relation", concept.relation?.summary), ("how", concept.how?.summary), ("why", concept.why?.summary),
      ("creator", concept.creator), ("point", concept.point?.latitude),
    ]
    for (name, value) in codes { if let value { lose(.nitfNoPlace, "\(path).\(name)", .dropped, value) } }
  }

  /// Whether a concept has neither a name nor a code: nobody would read it as one.
  mutating func isNameless(_ concept: Concept, _ path: String) -> Bool {
    let name = concept.names.first?.value ?? ""
    let isCoded = concept.code.map { !$0.summary.isEmpty } ?? false
    let isKept = concept.foreign.contains { $0.format == "nitf" }
    if isCoded || isKept || name.utf8.contains(where: { $0 > 0x20 }) { return false }
    // The entries behind it move up.
    lose(.nitfNoPlace, String(path.prefix { $0 != "[" }), .dropped, concept.summary)
    return true
  }

  /// Who and what the story is about, those apart that `tobject` takes.
  mutating func content() -> [MarkupElement] {
    var nodes: [MarkupNode] = []
    for (index, subject) in metadata.concepts.subjects.enumerated() where subject.number == nil {
      var element = named(subject, "concepts.subjects[\(index)]")
      if !subjectsAreInOrder { element.setOwn("place", String(index)) }
      nodes.append(.element(element))
    }
    return nodes.isEmpty ? [] : [.nitf("identified-content", nodes)]
  }

  private mutating func named(_ concept: Concept, _ path: String) -> MarkupElement {
    let name: String
    var kind = concept.kind
    switch concept.kind {
    case .person: name = "person"
    case .organisation: name = "org"
    case .place: name = "location"
    case .pointOfInterest: (name, kind) = ("location", .place)
    case .event: name = "event"
    case .object: name = "object.title"
    case .topic: name = "classifier"
    case .unstated, .other: (name, kind) = ("classifier", .topic)
    }
    var element = MarkupElement.nitf(
      name, [], ["xml:lang": concept.names.first?.language])
    if let text = concept.names.first?.value, !text.isEmpty { element.children = [.text(MarkupText(text))] }
    if let whole = whole(of: concept.foreign, as: name, saying: concept.names.first?.value ?? "") {
      element = whole
    } else {
      element.identify(by: concept.code)
    }
    describe(concept, on: &element, kind: kind, path)
    return element
  }

  /// An element of ours for a concept.
  mutating func own(_ name: String, _ concept: Concept, _ path: String) -> MarkupElement {
    var element = MarkupElement(NITFNames.ownName(name))
    if let text = concept.names.first?.value, !text.isEmpty { element.children = [.text(MarkupText(text))] }
    if let code = concept.code { element.attributes += NITFCodes.ownAttributes(of: code) }
    describe(concept, on: &element, kind: .unstated, path)
    return element
  }

  /// The places where events took place.
  mutating func places() -> [MarkupElement] {
    metadata.concepts.located.enumerated().compactMap { index, place -> MarkupElement? in
      let path = "concepts.located[\(index)]"
      if isNameless(place, path) { return nil }
      if let levels = place.levels {
        var element = MarkupElement.nitf("evloc")
        for (name, value) in levels { element.set(name, value) }
        put(place.foreign, on: &element, path)
        element.setOwn("rank", place.rank.map(String.init))
        return element
      }
      var element = MarkupElement.nitf("evloc", [], ["city": place.names.first?.value ?? place.code?.summary])
      if let code = place.code { element.attributes += NITFCodes.ownAttributes(of: code) }
      if place.names.isEmpty { element.setOwn("set", "code") }
      var plain = place
      plain.kind = .unstated
      describe(plain, on: &element, kind: .unstated, path)
      switch place.kind {
      case .place: element.setOwn("kind", "place")
      case .unstated: element.setOwn("kind", "unstated")
      case .pointOfInterest: element.setOwn("kind", "poi")
      case .other(let code) where code == .iptc("loctyp:City"): break
      case .topic, .person, .organisation, .event, .object, .other: lose(.nitfNoPlace, path + ".kind", .approximated)
      }
      return element
    }
  }
}

extension Concept {
  /// The attributes of `evloc` that say it as NITF means them; `nil` where it is more, or something else.
  fileprivate var levels: [(String, String)]? {
    if case .place = kind, broader.isEmpty { return nil }
    let order = ["city", "county-dist", "state-prov", "iso-cc"]
    var levels: [(String, String)] = []
    var next: Concept? = self
    var last = -1
    while let place = next {
      guard let (name, value) = place.level, let index = order.firstIndex(of: name), index > last,
        place.broader.count < 2
      else { return nil }
      last = index
      levels.append((name, value))
      next = place.broader.first
      if place.rank != nil, levels.count > 1 { return nil }
    }
    return levels
  }

  private var level: (String, String)? {
    var plain = self
    plain.broader = []
    plain.foreign = []
    plain.rank = nil
    if let code, kind == .other(.iptc("loctyp:Country")), names.isEmpty, plain == Concept(code: code, kind: kind) {
      let value = code.qcode?.split(separator: ":").last.map(String.init) ?? code.literal
      return value.map { ("iso-cc", $0) }
    }
    guard let name = names.first?.value, !name.isEmpty, plain == Concept(kind: kind, names: [Name(name)]) else {
      return nil
    }
    if kind == .other(.iptc("loctyp:City")) { return ("city", name) }
    if kind == .other(.iptc("loctyp:CountryArea")) { return ("state-prov", name) }
    return kind == .place ? ("county-dist", name) : nil
  }
}

extension ConceptKind {
  /// The word we name it by; `nil` where it would be read as another one.
  fileprivate var word: String? {
    switch self {
    case .unstated: "unstated"
    case .topic: "topic"
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .pointOfInterest: "poi"
    case .event: "event"
    case .object: "object"
    case .other(let code):
      if let qcode = code.qcode, qcode.contains(":"), code == .iptc(qcode) {
        qcode
      } else if let literal = code.literal, code == Code(literal: literal) {
        "=" + literal
      } else {
        nil
      }
    }
  }
}
