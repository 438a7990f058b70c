import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// A concept with everything the model has a place for; the rest is kept in it verbatim.
  mutating func concept(_ element: MarkupElement) -> Concept {
    var concept = Concept(
      code: code(of: element), kind: ConceptKind(code(element, "type", "typeuri")),
      rank: number(element, "rank"), relevance: number(element, "relevance"),
      confidence: number(element, "confidence"), how: code(element, "how", "howuri"),
      why: code(element, "why", "whyuri"), creator: value(element, "creator") ?? value(element, "creatoruri"))
    for (position, child) in element.elements.enumerated() {
      switch child.name.local {
      case "name": concept.names.append(name(child))
      case "definition": concept.definitions.append(passage(child))
      case "sameAs": concept.sameAs.append(self.concept(child))
      case "broader": concept.broader.append(self.concept(child))
      case "narrower": concept.narrower.append(self.concept(child))
      case "related":
        let relation = code(child, "rel", "reluri")
        concept.related.append(RelatedConcept(relation: relation, concept: self.concept(child)))
      case "geoAreaDetails", "POIDetails":
        if let point = point(child) { concept.point = point } else { concept.foreign.append(keep(child, position)) }
      default: concept.foreign.append(keep(child, position))
      }
    }
    return concept
  }

  private mutating func keep(_ element: MarkupElement, _ position: Int) -> ForeignPayload {
    payload(element, at: "concept", position)
  }

  /// A name in its language and role.
  func name(_ element: MarkupElement) -> Name {
    Name(
      element.text.collapsed, language: language(element), role: codes(element, "role", "roleuri").first)
  }

  /// A point, if it is all the element holds.
  private func point(_ element: MarkupElement) -> GeoPoint? {
    guard element.elements.count == 1, let position = element.first("position"),
      let latitude = value(position, "latitude"), let longitude = value(position, "longitude")
    else { return nil }
    return GeoPoint(latitude: latitude, longitude: longitude, altitude: value(position, "altitude"))
  }
}
