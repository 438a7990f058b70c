import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// Trust indicators and associations: media belong to the story, other items are related to it.
  mutating func takeAssociations(_ object: inout NinjsObject) {
    if let member = object.take(["associations"], where: { $0.kind == .array || $0.kind == .object }) {
      for element in member.node.value.elements ?? [] { takeAssociation(element, nil) }
      for entry in member.node.value.members ?? [] { takeAssociation(entry.node, entry.name) }
    }
    if let member = object.list("trustindicators", "trustindicator") {
      for element in member.node.value.elements ?? [] { takeTrust(element, member.name) }
    }
  }

  private mutating func takeAssociation(_ node: JSONNode, _ key: String?) {
    guard var entry = NinjsObject(node) else { return }
    let type = entry.peek("type")?.value.string
    let kind = type.flatMap { Self.dialectKinds[$0] ?? MediaKind(.iptc("ninat:" + $0)) }
    if kind != nil || (type == nil && entry.holds("renditions") && !Self.isLink(entry)) {
      takeMedium(&entry, kind, key, node)
    } else {
      takeRelation(&entry, key, node)
    }
  }

  /// What else the types of associations are called.
  private static let dialectKinds: [String: MediaKind] = ["component": .data, "image": .picture, "photo": .picture]

  private mutating func takeMedium(_ entry: inout NinjsObject, _ kind: MediaKind?, _ key: String?, _ node: JSONNode) {
    let name = key ?? entry.peek("name")?.value.string
    var medium = Media(id: freeID(name ?? "media-\(media.count + 1)"), at: node.range)
    if medium.id == name { _ = entry.text("name") }
    medium.renditions = renditions(&entry)
    if kind != nil, let type = entry.text("type")?.value, type != "component", Self.dialectKinds[type] != nil {
      medium.foreign.append(payload(text: type, at: "type"))
    }
    medium.kind = kind ?? Self.guess(medium.renditions)
    takeAddress(&entry, into: &medium)
    takeWords(&entry, into: &medium)
    medium.created = date("contentcreated", from: &entry)?.date
    medium.rights = rights(&entry).map { [$0.rights] } ?? []
    medium.concepts = concepts(&entry)
    medium.foreign += rest(of: entry)
    trace(.media, media.count, "associations", node.range)
    media.append(medium)
  }

  /// An id that no medium has: the name, or the name with a number.
  func freeID(_ name: String) -> String {
    var id = name
    var number = 2
    while media.contains(where: { $0.id == id }) {
      id = "\(name)-\(number)"
      number += 1
    }
    return id
  }

  /// Whether the only rendition is a link to a page.
  private static func isLink(_ entry: NinjsObject) -> Bool {
    guard let renditions = entry.peek("renditions")?.value else { return false }
    if let members = renditions.members { return members.map(\.name) == [NinjsTerm.link] }
    return renditions.elements?.map { $0.value["name"]?.value.string } == [NinjsTerm.link]
  }

  private static func guess(_ renditions: [Rendition]) -> MediaKind {
    switch renditions.lazy.compactMap(\.contentType).first?.split(separator: "/").first {
    case "video": .video
    case "audio": .audio
    default: .picture
    }
  }

  /// The id of the item that holds the medium; where it is an address of the medium itself, it says nothing more.
  private func takeAddress(_ entry: inout NinjsObject, into medium: inout Media) {
    guard let uri = entry.text("uri", "guid", "urn")?.value else { return }
    let minted = NinjsTerm.association(medium.id, of: self.uri)
    if uri == minted || medium.renditions.contains(where: { $0.href == uri }) { return }
    if medium.renditions.isEmpty { medium.renditions = [Rendition()] }
    for index in medium.renditions.indices { medium.renditions[index].itemID = uri }
  }

  private mutating func takeWords(_ entry: inout NinjsObject, into medium: inout Media) {
    if let by = entry.text("by", "byline") { medium.creators = [Party(named: by.value, at: by.range)] }
    medium.headline = headline(of: &entry, keeping: &medium.foreign).map(Self.line)
    if let member = entry.list("descriptions") {
      for element in member.node.value.elements ?? [] where !takeDescription(element, into: &medium) {
        medium.foreign.append(payload(element, at: "descriptions/"))
      }
    }
    if let text = entry.text("description_text", "description_caption", "caption") {
      medium.caption = NinjsWords.blocks(of: text.value, at: text.range)
      if text.name.hasSuffix("caption") { medium.foreign.append(payload(text: "caption", at: "caption/role")) }
    }
    medium.altText = entry.text("description_alttext")?.value ?? medium.altText
    medium.credit = entry.text("description_creditline", "creditline").map(Self.line) ?? medium.credit
  }

  /// Takes a description of a medium, if it is plain and the model has a place for it.
  private mutating func takeDescription(_ node: JSONNode, into medium: inout Media) -> Bool {
    guard var entry = NinjsObject(node), let value = entry.text("value") else { return false }
    let role = entry.text("role")?.value
    guard entry.members.isEmpty else { return false }
    switch role {
    case nil, "caption", "main", "text":
      guard medium.caption.isEmpty else { return false }
      medium.caption = NinjsWords.blocks(of: value.value, at: value.range)
      if let role, role != "caption" { medium.foreign.append(payload(text: role, at: "caption/role")) }
    case NinjsTerm.altText where medium.altText == nil: medium.altText = value.value
    case NinjsTerm.creditline where medium.credit == nil: medium.credit = Self.line(value)
    default: return false
    }
    return true
  }

  /// The main headline of an association, if it is plain; any other is kept.
  func headline(of entry: inout NinjsObject, keeping bag: inout [ForeignPayload]) -> NinjsText? {
    guard let member = entry.list("headlines") else { return entry.text("headline") }
    var found: NinjsText?
    for element in member.node.value.elements ?? [] {
      if found == nil, var entry = NinjsObject(element), let value = entry.text("value"),
        entry.text("role")?.value ?? "main" == "main", entry.members.isEmpty
      {
        found = value
      } else {
        bag.append(payload(element, at: "headlines/"))
      }
    }
    return found
  }
}
