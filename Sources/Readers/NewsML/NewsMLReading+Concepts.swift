import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// A concept with everything the model has a place for; the rest is kept in it verbatim.
  mutating func concept(_ element: MarkupElement) -> Concept {
    let kind = ConceptKind(code(element, "type", "typeuri"))
    var concept = Concept(
      code: code(of: element), kind: kind,
      rank: number(element, "rank"), relevance: number(element, "relevance"),
      confidence: number(element, "confidence"), how: code(element, "how", "howuri"),
      why: code(element, "why", "whyuri"), creator: value(element, "creator") ?? value(element, "creatoruri"))
    var words = ["qcode", "uri", "literal", "how", "howuri", "why", "whyuri"]
    words += taken("type", "typeuri", spelled: kind.qcode, in: element)
    words.append(value(element, "creator") == nil ? "creatoruri" : "creator")
    var bag = bag(element, NewsMLTaken(words: words, numbers: ["rank", "relevance", "confidence"]))
    for child in element.elements { take(child, into: &concept, &bag) }
    concept.foreign = Self.settled(bag)
    return concept
  }

  private mutating func take(_ child: MarkupElement, into concept: inout Concept, _ bag: inout [ForeignPayload]) {
    switch child.local {
    case "name": concept.names.append(name(child))
    case "definition": concept.definitions.append(passage(child))
    case "sameAs":
      concept.sameAs.append(relative(child, &bag, at: Self.path("sameAs", concept.sameAs.count)))
    case "broader":
      concept.broader.append(relative(child, &bag, at: Self.path("broader", concept.broader.count)))
    case "narrower":
      concept.narrower.append(relative(child, &bag, at: Self.path("narrower", concept.narrower.count)))
    case "related":
      concept.related.append(related(child, &bag, at: Self.path("related", concept.related.count)))
    case "geoAreaDetails":
      if let point = point(child), concept.point == nil { concept.point = point } else { keep(child, in: &bag) }
    default: keep(child, in: &bag)
    }
  }

  /// A concept that another refers to; what stands in it and has no place there is kept with the other.
  private mutating func relative(
    _ element: MarkupElement, _ outer: inout [ForeignPayload], at path: String
  ) -> Concept {
    let kind = ConceptKind(code(element, "type", "typeuri"))
    var concept = Concept(code: code(of: element), kind: kind, rank: number(element, "rank"))
    var words = ["qcode", "uri", "literal"] + taken("type", "typeuri", spelled: kind.qcode, in: element)
    if element.local == "related" { words += ["rel", "reluri"] }
    var bag = bag(element, NewsMLTaken(words: words, numbers: ["rank"], text: true))
    if let stray = Self.strayText(in: element) { outer.append(payload(stray, at: Self.join(path, "text"))) }
    for child in element.elements {
      switch child.local {
      case "name": concept.names.append(name(child))
      case "sameAs":
        concept.sameAs.append(relative(child, &outer, at: Self.join(path, Self.path("sameAs", concept.sameAs.count))))
      case "related":
        let place = Self.join(path, Self.path("related", concept.related.count))
        concept.related.append(related(child, &outer, at: place))
      case "hierarchyInfo", "facet", "bag": keep(child, in: &bag)
      default: keep(child, in: &outer, at: path)
      }
    }
    concept.foreign = Self.settled(bag)
    return concept
  }

  private mutating func related(
    _ element: MarkupElement, _ outer: inout [ForeignPayload], at path: String
  ) -> RelatedConcept {
    RelatedConcept(relation: code(element, "rel", "reluri"), concept: relative(element, &outer, at: path))
  }

  /// A point, if it is all the element holds.
  private func point(_ element: MarkupElement) -> GeoPoint? {
    guard element.elements.count == 1, element.attributes.isEmpty, let position = element.first("position"),
      position.attributes.allSatisfy({ ["latitude", "longitude", "altitude"].contains($0.name.qualified) }),
      let latitude = value(position, "latitude"), let longitude = value(position, "longitude"), !position.hasElements
    else { return nil }
    return GeoPoint(latitude: latitude, longitude: longitude, altitude: value(position, "altitude"))
  }
}
