/// The order that the schema wants of children, as far as a reader remarks on it.
struct NewsMLOrder {
  /// The order of the children of an item.
  static let item = places([
    "catalogRef catalog", "hopHistory", "pubHistory", "rightsInfo", "itemMeta", "contentMeta", "partMeta", "assert",
    "inlineRef", "derivedFrom derivedFromValue", "contentSet groupSet",
  ])
  /// The order of the children of `itemMeta`.
  static let itemMeta = places([
    "itemClass", "provider", "versionCreated", "firstCreated", "embargoed", "pubStatus", "role", "fileName",
    "generator", "profile", "service", "title", "edNote", "memberOf", "instanceOf", "signal", "altRep",
    "deliverableOf", "hash", "expires", "origRep", "incomingFeedId", "metadataCreator", "link", "itemMetaExtProperty",
  ])
  /// The order of the children of `contentMeta`.
  static let contentMeta = places([
    "icon", "urgency", "contentCreated", "contentModified", "digitalSourceType",
    "located infoSource creator contributor audience exclAudience altId rating userInteraction",
    "language genre keyword subject slugline headline dateline by creditline description", "contentMetaExtProperty",
  ])

  private let places: [String: Int]
  private var last = 0

  /// Starts before the first child.
  init(_ places: [String: Int]) {
    self.places = places
  }

  private static func places(_ order: [String]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, names) in order.enumerated() {
      for name in names.split(separator: " ") { places[String(name)] = place }
    }
    return places
  }

  /// Whether the next child comes in time; one that is in no order always does.
  mutating func accepts(_ name: String) -> Bool {
    guard let place = places[name] else { return true }
    defer { last = max(last, place) }
    return place >= last
  }
}
