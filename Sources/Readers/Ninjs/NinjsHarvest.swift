import ArticleModel
import JSONText
import Source

/// The items of some JSON, wherever they stand in it, and what stands around them.
struct NinjsHarvest {
  /// The items, in the order of the source.
  private(set) var items: [JSONNode] = []
  /// From the first to the last value that holds items.
  private(set) var range: SourceRange?

  private var around: [ForeignPayload] = []
  private static let names: Set<String> = [
    "uri", "guid", "headline", "headlines", "bodies", "body_html", "body_text", "versioncreated", "firstcreated",
    "renditions", "associations", "standard", "pubstatus", "plannedcoverage", "eventdetails", "altids", "slugline",
    "subjects", "usageterms", "descriptions", "description_text", "byline", "trustindicators", "trustindicator",
  ]

  /// What stands around the items, as an envelope; `nil` where nothing does.
  var envelope: Envelope? {
    around.isEmpty ? nil : Envelope(foreign: around)
  }

  /// Gathers the items of a value: itself, those of a list, or those that lie a few levels down.
  mutating func gather(_ node: JSONNode) {
    guard !take(node) else { return }
    var deeper = self
    guard deeper.look(into: node, at: "", depth: 0) else { return }
    self = deeper
    range = [range, node.range].compactMap(\.self).reduce(nil) { $0?.union($1) ?? $1 }
  }

  /// Takes an item or a list of items.
  private mutating func take(_ node: JSONNode) -> Bool {
    if Self.isItem(node) {
      items.append(node)
      return true
    }
    guard let elements = node.value.elements, !elements.isEmpty, elements.allSatisfy(Self.isItem) else { return false }
    items += elements
    return true
  }

  /// Looks for items inside a value; what holds none is kept as what stands around them.
  private mutating func look(into node: JSONNode, at path: String, depth: Int) -> Bool {
    guard depth < 5 else { return false }
    var hasItems = false
    var rest: [(path: String, node: JSONNode)] = []
    for (name, child) in Self.children(of: node) {
      let place = path.isEmpty ? name : path + "/" + name
      var deeper = self
      if take(child) {
        hasItems = true
      } else if deeper.look(into: child, at: place, depth: depth + 1) {
        self = deeper
        hasItems = true
      } else {
        rest.append((place, child))
      }
    }
    guard hasItems else { return false }
    for (place, child) in rest where child.value != .null { keep(child, at: place) }
    return true
  }

  private static func children(of node: JSONNode) -> [(name: String, node: JSONNode)] {
    switch node.value {
    case .object(let members): members.map { ($0.name, $0.node) }
    case .array(let elements): elements.enumerated().map { (String($0.offset), $0.element) }
    case .null, .bool, .number, .string: []
    }
  }

  private mutating func keep(_ node: JSONNode, at path: String) {
    var sink = JSONSink()
    node.value.write(to: &sink)
    around.append(ForeignPayload(format: "ninjs", contextPath: path, bytes: sink.take()))
  }

  /// Whether a value is an item: it has an id of ninjs, or two other names.
  private static func isItem(_ node: JSONNode) -> Bool {
    guard let members = node.value.members else { return false }
    let keys = Set(members.map { NinjsObject.key($0.name) })
    let known = keys.intersection(names).count
    return known > 1 || (known == 1 && (keys.contains("uri") || keys.contains("guid")))
  }
}
