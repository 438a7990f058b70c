import JSONText
import NewsCodes

extension NinjsLine {
  private static let camel: Set<String> = [
    "versionCreated", "firstCreated", "contentCreated", "embargoedUntil", "pubStatus", "copyrightHolder",
    "copyrightNotice", "usageTerms", "edNote", "representationType", "infoSources", "altIds", "trustIndicators",
    "rightsInfo", "digitalSourceType", "eventDetails", "plannedCoverage", "contentType", "contactInfo", "geoJSON",
    "sizeInBytes", "charCount", "wordCount",
  ]
  private static let flat: Set<String> = [
    "headline", "byline", "person", "organisation", "place", "subject", "event", "object", "infosource", "genre",
    "trustindicator", "$standard", "mimetype", "charcount", "wordcount",
  ]
  private static let lists: Set<String> = [
    "headlines", "bodies", "descriptions", "people", "organisations", "places", "subjects", "events", "objects",
    "infosources", "genres", "trustindicators", "standard", "by",
  ]
  private static let lower: Set<String> = Set(camel.map { $0.lowercased() })

  /// The line of an item, by the shape of its names.
  init(of item: JSONNode) {
    let members = item.value.members ?? []
    let names = members.map(\.name) + members.flatMap { Self.inner($0) }
    if names.contains(where: Self.camel.contains) {
      self = .three
    } else if members.contains(where: { Self.flat.contains($0.name) || Self.isFlat($0.name) }) || Self.isKeyed(members)
    {
      self = .one
    } else if names.contains(where: Self.lower.contains) {
      self = names.contains(where: Self.lists.contains) ? .two : .one
    } else {
      self = Self.claim(members) ?? .three
    }
  }

  /// The names one level down, in lists.
  private static func inner(_ member: JSONMember) -> [String] {
    (member.node.value.elements ?? []).flatMap { ($0.value.members ?? []).map(\.name) }
  }

  private static func isFlat(_ name: String) -> Bool {
    ["headline_", "description_", "body_"].contains { name.hasPrefix($0) }
  }

  /// Whether renditions, associations or other ids are objects with names of their own.
  private static func isKeyed(_ members: [JSONMember]) -> Bool {
    members.contains { ["renditions", "associations", "altids"].contains($0.name) && $0.node.value.kind == .object }
  }

  private static func claim(_ members: [JSONMember]) -> NinjsLine? {
    let standard = members.first { $0.name == "standard" }?.node.value
    return standard?["version"]?.value.string?.first.flatMap { NinjsLine(rawValue: String($0)) }
  }
}
