import ArticleModel
import JSONText
import NewsCodes
import Stages

extension JSONLDSheet {
  /// What the item is about and mentions, where it plays and where it was made, and what kind of journalism it is.
  mutating func set(_ concepts: Concepts, in node: inout JSONDraft) {
    var (about, mentions, places): ([JSONValue], [JSONValue], [JSONValue]) = ([], [], [])
    for (index, subject) in concepts.subjects.enumerated() {
      guard let thing = thing(subject, "concepts.subjects[\(index)]") else { continue }
      if subject.relation?.spelled == "mentions" {
        mentions.append(thing)
      } else {
        about.append(thing)
        if subject.kind == .place || subject.kind == .pointOfInterest { places.append(thing) }
      }
    }
    node.set("about", oneOf: about)
    node.set("mentions", oneOf: mentions)
    node.set("contentLocation", oneOf: places)
    node.set(
      "locationCreated",
      oneOf: concepts.located.enumerated().compactMap { index, place in
        var place = place
        place.kind = .place
        return thing(place, "concepts.located[\(index)]")
      })
    node.set("genre", oneOf: concepts.genres.map(\.summary).filter { !$0.isEmpty })
    node.set(
      "audience",
      oneOf: concepts.audiences.compactMap { audience in
        var entry = JSONDraft()
        entry.set("@type", "Audience")
        entry.set("audienceType", audience.summary)
        return audience.summary.isEmpty ? nil : entry.value
      })
    for (index, concept) in concepts.excludedAudiences.enumerated() {
      lose(.jsonldRights, "concepts.excludedAudiences[\(index)]", concept.summary)
    }
    for (index, concept) in concepts.products.enumerated() {
      lose(.jsonldNoPlace, "concepts.products[\(index)]", concept.summary)
    }
  }

  /// The node of a concept; `nil` and a loss where it has neither name nor code.
  private mutating func thing(_ concept: Concept, _ path: String) -> JSONValue? {
    var node = JSONDraft()
    let names = concept.names.map(\.value).filter { !$0.isEmpty }
    guard let name = names.first ?? concept.code?.spelled, !name.isEmpty else {
      lose(.jsonldNoPlace, path)
      return nil
    }
    node.set("@type", concept.kind.schemaType)
    node.set("@id", Self.address(of: concept.code))
    node.set("name", name)
    node.set("alternateName", oneOf: Array(names.dropFirst()))
    node.set("identifier", concept.code?.qcode ?? concept.code?.literal)
    node.set("sameAs", oneOf: concept.sameAs.compactMap { Self.address(of: $0.code) })
    if let point = concept.point { node.set("geo", geo(point).value) }
    loseRest(of: concept, path)
    return node.value
  }

  private func geo(_ point: GeoPoint) -> JSONDraft {
    var node = JSONDraft()
    node.set("@type", "GeoCoordinates")
    node.set("latitude", point.latitude)
    node.set("longitude", point.longitude)
    node.set("elevation", point.altitude)
    return node
  }

  private mutating func loseRest(of concept: Concept, _ path: String) {
    let relation = concept.relation?.spelled
    if let relation, relation != "about", relation != "mentions" { lose(relation, path + ".relation", .jsonldDetail) }
    let hasDetail =
      concept.rank != nil || concept.relevance != nil || concept.confidence != nil || concept.how != nil
      || concept.why != nil || concept.creator != nil
    if hasDetail { lose(.jsonldDetail, path) }
    for (name, isThere) in [
      ("broader", !concept.broader.isEmpty), ("narrower", !concept.narrower.isEmpty),
      ("related", !concept.related.isEmpty), ("definitions", !concept.definitions.isEmpty),
    ] where isThere { lose(.jsonldNoPlace, "\(path).\(name)") }
  }
}

extension ConceptKind {
  /// The type of schema.org for the kind.
  fileprivate var schemaType: String {
    switch self {
    case .person: "Person"
    case .organisation: "Organization"
    case .place, .pointOfInterest: "Place"
    case .event: "Event"
    case .unstated, .topic, .object, .other: "Thing"
    }
  }
}
