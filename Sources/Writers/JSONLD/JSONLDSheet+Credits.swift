import ArticleModel
import JSONText
import NewsCodes
import Stages

extension JSONLDSheet {
  /// Authors, contributors and who publishes; where only a byline is known, the author is what it says.
  mutating func set(_ credits: Credits, _ bylines: [FieldText], in node: inout JSONDraft) {
    let creators = parties(credits.creators, "credits.creators")
    let lines = bylines.enumerated().compactMap { words($0.element, "texts.bylines[\($0.offset)]") }
    node.set("author", oneOf: creators.isEmpty ? lines.map(JSONValue.string) : creators)
    if !creators.isEmpty {
      for (index, line) in lines.enumerated() { lose(.jsonldDetail, "texts.bylines[\(index)]", line) }
    }
    node.set("contributor", oneOf: parties(credits.contributors, "credits.contributors"))
    node.set("publisher", oneOf: parties([credits.provider].compactMap(\.self), "credits.provider"))
    node.set("sourceOrganization", oneOf: parties(credits.infoSources, "credits.infoSources"))
    lose(credits.distributor?.summary, "credits.distributor")
    node.set("articleSection", oneOf: (credits.services + credits.desks).map(\.summary).filter { !$0.isEmpty })
    for (index, generator) in credits.generators.enumerated() {
      lose(.jsonldDetail, "credits.generators[\(index)]", generator.name)
    }
  }

  /// The nodes of parties that have a name or a code.
  mutating func parties(_ parties: [Party], _ path: String) -> [JSONValue] {
    parties.enumerated().compactMap { index, party in
      let node = self.party(party, "\(path)[\(index)]")
      return node.isEmpty ? nil : node.value
    }
  }

  private mutating func party(_ party: Party, _ path: String) -> JSONDraft {
    var node = JSONDraft()
    let names = party.names.map(\.value).filter { !$0.isEmpty }
    let name = names.first ?? party.domain ?? party.code?.spelled
    guard let name, !name.isEmpty else {
      lose(.jsonldNoPlace, path)
      return node
    }
    switch party.kind {
    case .person: node.set("@type", "Person")
    case .organisation: node.set("@type", "Organization")
    case .unstated: break
    }
    node.set("@id", Self.address(of: party.code))
    node.set("name", name)
    node.set("alternateName", oneOf: Array(names.dropFirst()))
    node.set("identifier", party.code?.qcode ?? party.code?.literal)
    node.set("jobTitle", party.jobTitle)
    node.set(party.kind == .person ? "image" : "logo", logo(party.logos, path + ".logos"))
    node.set("affiliation", oneOf: parties(party.affiliations, path + ".affiliations"))
    for contact in party.contacts { set(contact, in: &node, path) }
    if !party.roles.isEmpty { lose(.jsonldDetail, path + ".roles", party.roles.map(\.summary).joined(separator: " ")) }
    return node
  }

  private mutating func set(_ contact: Contact, in node: inout JSONDraft, _ path: String) {
    let name =
      switch contact.kind {
      case .email: "email"
      case .phone: "telephone"
      case .web: "url"
      case .postal: "address"
      case .social: "sameAs"
      }
    if node.has(name) { lose(.jsonldDetail, path + ".contacts", contact.value) } else { node.set(name, contact.value) }
  }
}
