import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// Sets the sources: who released, made, changed, hands on the item, and who informed it, told apart by their roles.
  mutating func set(_ credits: Credits, in draft: inout JSONDraft) {
    if let provider = credits.provider { add(provider, as: NinjsTerm.provider, to: &draft, "credits.provider") }
    for (index, party) in credits.creators.enumerated() {
      add(party, as: NinjsTerm.creator, to: &draft, "credits.creators[\(index)]")
    }
    for (index, party) in credits.contributors.enumerated() {
      add(party, as: NinjsTerm.contributor, to: &draft, "credits.contributors[\(index)]")
    }
    if let party = credits.distributor { add(party, as: NinjsTerm.distributor, to: &draft, "credits.distributor") }
    for (index, party) in credits.infoSources.enumerated() {
      add(party, as: nil, to: &draft, "credits.infoSources[\(index)]")
    }
    for (name, list) in [("services", credits.services), ("desks", credits.desks)] {
      for (index, concept) in list.enumerated() {
        lose(.ninjsNoPlace, "credits.\(name)[\(index)]", .dropped, concept.summary)
      }
    }
    for (index, generator) in credits.generators.enumerated() {
      lose(.ninjsNoPlace, "credits.generators[\(index)]", .dropped, generator.name)
    }
  }

  /// Adds a party to the sources.
  mutating func add(_ party: Party, as role: String?, to draft: inout JSONDraft, _ path: String) {
    var entry = JSONDraft()
    entry.set("name", party.names.first.flatMap { $0.value.isEmpty ? nil : $0.value })
    if party.code == nil, party.names.isEmpty, let domain = party.domain, !domain.isEmpty {
      set(Code(literal: domain), in: &entry, path + ".domain")
      if !NinjsTerm.isDomain(domain) { lose(.ninjsNoPlace, path, .approximated, domain) }
    } else {
      set(party.code, in: &entry, path + ".code")
      lose(party.domain, path + ".domain")
    }
    setContacts(of: party, in: &entry, path)
    restore(party.foreign, NinjsSchema.entry("infoSources", line), in: &entry, path + ".foreign")
    let hasRole = role == nil && !party.roles.isEmpty
    guard !entry.isEmpty || hasRole else { return drop(path) }
    var roles = party.roles
    let own = role == nil ? roles.popFirst().flatMap { spell($0, path + ".roles[0]") } : nil
    entry.set(line == .one ? "rel" : "role", role ?? own)
    for code in roles { lose(.ninjsNoPlace, path + ".roles", .dropped, code.summary) }
    guard !entry.isEmpty else { return drop(path) }
    loseRest(of: party, path)
    draft.append(entry.value, to: line.spell("infoSources"))
  }

  private mutating func setContacts(of party: Party, in entry: inout JSONDraft, _ path: String) {
    for (index, contact) in party.contacts.enumerated() { lose(contact.foreign, "\(path).contacts[\(index)].foreign") }
    let contacts = party.contacts.map { contact -> JSONValue in
      var draft = JSONDraft()
      draft.set("type", contact.kind.rawValue)
      draft.set("value", contact.value)
      return draft.value
    }
    entry.set(line.spell("contactInfo"), contacts)
  }

  private mutating func loseRest(of party: Party, _ path: String) {
    loseRest(of: party.names, path)
    if party.kind != .unstated { lose(.ninjsKind, path + ".kind", .dropped, party.kind.rawValue) }
    lose(party.jobTitle, path + ".jobTitle")
    for (index, other) in party.affiliations.enumerated() {
      lose(.ninjsNoPlace, "\(path).affiliations[\(index)]", .dropped, other.summary)
    }
    for (index, logo) in party.logos.enumerated() {
      lose(.ninjsNoPlace, "\(path).logos[\(index)]", .dropped, logo.href ?? "")
    }
  }
}

extension Array {
  fileprivate mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
}
