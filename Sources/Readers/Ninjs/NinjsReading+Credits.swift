import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// The sources of the information; those whose role says so are who made, changed, released or hands on the item.
  mutating func takeCredits(_ object: inout NinjsObject) {
    guard let member = object.list("infosources", "infosource") else { return }
    for element in member.node.value.elements ?? [] {
      guard let party = party(element) else { continue }
      let field = place(party)
      trace(field, count(of: field) - 1, member.name, element.range)
    }
  }

  /// Puts a party where its role says; returns the field.
  private mutating func place(_ party: Party) -> FieldName {
    var plain = party
    plain.roles = []
    switch party.roles.count == 1 ? party.roles[0].literal : nil {
    case NinjsTerm.creator:
      metadata.credits.creators.append(plain)
      return .creator
    case NinjsTerm.contributor:
      metadata.credits.contributors.append(plain)
      return .contributor
    case NinjsTerm.provider where metadata.credits.provider == nil:
      metadata.credits.provider = plain
      return .provider
    case NinjsTerm.distributor where metadata.credits.distributor == nil:
      metadata.credits.distributor = plain
      return .distributor
    default:
      metadata.credits.infoSources.append(party)
      return .infoSource
    }
  }

  private func count(of field: FieldName) -> Int {
    metadata.values(of: field).count
  }

  /// A party; a text alone is its name.
  mutating func party(_ node: JSONNode) -> Party? {
    if let name = node.value.string { return name.isEmpty ? nil : Party(named: name, at: node.range) }
    guard var entry = NinjsObject(node), !entry.members.isEmpty else { return nil }
    var party = Party(at: node.range)
    if let name = entry.text("name") { party.names = [Name(name.value)] }
    party.code = code(&entry)
    if party.names.isEmpty, let literal = party.code?.literal, party.code == Code(literal: literal),
      NinjsTerm.isDomain(literal)
    {
      (party.code, party.domain) = (nil, literal)
    }
    if let role = entry.text("role", "rel") { party.roles = [Code(spelled: role.value)] }
    takeContacts(&entry, into: &party)
    party.foreign = rest(of: entry)
    return party
  }

  /// Contacts, if the model has a place for all of them.
  private func takeContacts(_ entry: inout NinjsObject, into party: inout Party) {
    guard let member = entry.list("contactinfo") else { return }
    let contacts = (member.node.value.elements ?? []).map { node -> Contact? in
      guard let members = node.value.members, members.count == 2,
        let kind = node.value["type"]?.value.string.flatMap(ContactKind.init),
        let value = node.value["value"]?.value.string
      else { return nil }
      return Contact(kind: kind, value: value)
    }
    if contacts.contains(nil) {
      entry.restore(member)
    } else {
      party.contacts = contacts.compactMap(\.self)
    }
  }
}
