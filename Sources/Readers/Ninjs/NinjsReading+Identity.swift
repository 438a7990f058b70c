import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// The standard the item names; its line is noted for the writer.
  mutating func takeStandard(_ object: inout NinjsObject) {
    metadata.identity.standard = SourceStandard("ninjs", conformance: line.mark)
    guard let member = object.take(["standard"], where: { $0.kind == .object }), var standard = NinjsObject(member.node)
    else { return trace(.standard, "line", SourceRange(0, 0)) }
    if let name = standard.text("name") { metadata.identity.standard?.name = name.value }
    metadata.identity.standard?.version = standard.text("version")?.value
    trace(.standard, member.name, member.node.range)
    if metadata.identity.standard == SourceStandard("ninjs", version: line.version, conformance: line.mark),
      standard.peek("schema")?.value.string == line.schema
    {
      _ = standard.text("schema")
      isOurs = true
    }
    for rest in standard.members {
      trace(.foreign, metadata.foreign.count, "standard", rest.node.range)
      metadata.foreign.append(payload(rest.node, at: "standard/" + rest.name))
    }
  }

  /// Ids, version, profile and type.
  mutating func takeIdentity(_ object: inout NinjsObject) {
    takeAlternativeIDs(&object)
    if let guid = object.text("uri", "guid", "urn") {
      if guid.name.lowercased() != "uri" { remarkDialect(guid.name, as: "uri", at: guid.range) }
      uri = guid.value
      metadata.identity.guid = original(of: guid.value)
      trace(.guid, guid.name, guid.range)
    }
    if let version = object.word("version") {
      let number = Int(version.value).flatMap { $0 > 0 && String($0) == version.value ? $0 : nil }
      metadata.identity.version = number
      if number == nil { metadata.identity.versionLabel = version.value }
      trace(number == nil ? .versionLabel : .version, version.name, version.range)
    }
    if let profile = object.text("profile") {
      metadata.identity.profile = Profile(profile.value)
      trace(.profile, profile.name, profile.range)
    }
    if let type = object.text("type") {
      let isWord = type.value.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
      metadata.identity.kind = isWord ? .iptc("ninat:" + type.value) : Code(spelled: type.value)
      trace(.kind, type.name, type.range)
    }
  }

  /// The guid that a URI of ours was made of, which stands among the other ids; any other URI is the guid itself.
  private mutating func original(of uri: String) -> String {
    guard uri.hasPrefix(NinjsTerm.mintedGuid),
      let index = metadata.identity.alternativeIDs.firstIndex(where: { $0.type?.spelled == NinjsTerm.guidRole })
    else { return uri }
    return metadata.identity.alternativeIDs.remove(at: index).value
  }

  private mutating func takeAlternativeIDs(_ object: inout NinjsObject) {
    if let member = object.list("altids") {
      for element in member.node.value.elements ?? [] { takeAlternativeID(element, member.name) }
    } else if let member = object.take(["altids"], where: { $0.kind == .object }) {
      for entry in member.node.value.members ?? [] {
        if let value = entry.node.value.string, !value.isEmpty {
          addAlternativeID(value, role: entry.name, entry.node.range)
        } else if !["", "null"].contains(entry.node.value.string ?? entry.node.value.kind.rawValue) {
          keepAlternativeID(entry.node, member.name + "/" + entry.name)
        }
      }
    }
  }

  private mutating func takeAlternativeID(_ node: JSONNode, _ name: String) {
    guard var entry = NinjsObject(node), let value = entry.word("value") else {
      return keepAlternativeID(node, name + "/")
    }
    let role = entry.text("role")?.value
    guard entry.members.isEmpty else { return keepAlternativeID(node, name + "/") }
    addAlternativeID(value.value, role: role, value.range)
  }

  private mutating func addAlternativeID(_ value: String, role: String?, _ range: SourceRange?) {
    if role == NinjsTerm.linkRole, metadata.identity.canonicalLink == nil {
      metadata.identity.canonicalLink = value
      return trace(.canonicalLink, "altIds", range)
    }
    trace(.alternativeIDs, metadata.identity.alternativeIDs.count, "altIds", range)
    metadata.identity.alternativeIDs.append(AlternativeID(value, type: role.map { Code(spelled: $0) }))
  }

  private mutating func keepAlternativeID(_ node: JSONNode, _ path: String) {
    trace(.foreign, metadata.foreign.count, "altIds", node.range)
    metadata.foreign.append(payload(node, at: path))
  }
}
