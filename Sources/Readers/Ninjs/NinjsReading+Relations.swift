import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// An association that is no medium: an item the story is related to.
  mutating func takeRelation(_ entry: inout NinjsObject, _ key: String?, _ node: JSONNode) {
    var relation = Relation(at: node.range)
    takeTarget(&entry, into: &relation)
    if let type = entry.text("type") { relation.itemKind = .iptc("ninat:" + type.value) }
    if let version = entry.number("version", in: 1...Int.max) { relation.version = version.value }
    if let rel = entry.text("rel") {
      relation.kind = RelationKind(rawValue: rel.value) ?? .other
      if relation.kind == .other, rel.value != RelationKind.other.rawValue { relation.code = Code(spelled: rel.value) }
    }
    if let title = headline(of: &entry, keeping: &relation.foreign) {
      relation.title = [.text(TextRun(title.value, at: title.range))]
    }
    if let key, key != NinjsTerm.relation(metadata.relations.count) {
      relation.foreign.append(payload(text: key, at: "name"))
    } else if key == nil, entry.peek("name")?.value.string == NinjsTerm.relation(metadata.relations.count) {
      _ = entry.text("name")
    }
    relation.foreign += rest(of: entry)
    trace(.relation, metadata.relations.count, "associations", node.range)
    metadata.relations.append(relation)
  }

  /// The id of the item, and the address at which it stands, where a rendition names one.
  private mutating func takeTarget(_ entry: inout NinjsObject, into relation: inout Relation) {
    let uri = entry.text("uri", "guid")?.value
    relation.itemID = uri
    let before = entry
    let renditions = renditions(&entry)
    guard renditions.count == 1, let href = renditions[0].href,
      renditions[0]
        == Rendition(name: Code(literal: NinjsTerm.link), href: href, contentType: renditions[0].contentType)
    else {
      entry = before
      return
    }
    relation.href = href
    relation.contentType = renditions[0].contentType
    if uri == href { relation.itemID = nil }
  }

  /// A trust indicator is a relation whose code says so.
  mutating func takeTrust(_ node: JSONNode, _ name: String) {
    var relation = Relation(kind: .other, at: node.range)
    guard var entry = NinjsObject(node), !entry.members.isEmpty else { return }
    relation.code = entry.text("role").map { Code(uri: $0.value) } ?? code(&entry)
    relation.href = entry.text("href")?.value
    if let title = entry.text("title") { relation.title = [.text(TextRun(title.value, at: title.range))] }
    guard let code = relation.code, Self.isTrust(code), entry.members.isEmpty else {
      trace(.foreign, metadata.foreign.count, name, node.range)
      return metadata.foreign.append(payload(node, at: name + "/"))
    }
    trace(.relation, metadata.relations.count, name, node.range)
    metadata.relations.append(relation)
  }

  /// Whether a code is one of IPTC's trust indicators.
  static func isTrust(_ code: Code) -> Bool {
    (code.resolvedURI ?? code.uri)?.hasPrefix(NinjsTerm.trustIndicators) ?? false
  }
}
