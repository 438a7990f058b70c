import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// What a place of NewsML-G2 takes of a party beside its code, its type, its names and its details.
  enum PartyPlace {
    /// No role and no job title: provider, copyright holder, party of a hop.
    case plain
    /// A person: somebody accountable.
    case person
    /// A role: information source.
    case role
    /// A role and a job title: creator, contributor.
    case author
  }

  /// Writes a party as an element.
  mutating func party(_ name: StaticString, _ party: Party, _ place: PartyPlace, _ path: String) {
    element(name, owning: party.foreign, path) { $0.fill(party, place, path) }
  }

  private mutating func fill(_ party: Party, _ place: PartyPlace, _ path: String) {
    let usesDomain = party.code == nil
    identify(usesDomain ? party.domain.map { Code(literal: $0) } : party.code, path)
    attribute("type", party.kind.qcode)
    switch place {
    case .plain, .person:
      for role in party.roles { lose(.newsMLNoPlace, path + ".roles", .dropped, role.summary) }
    case .role, .author:
      refer("role", "roleuri", to: party.roles, path + ".roles")
    }
    let isTitled = place == .author && jobTitle(party.jobTitle)
    names(party.names, path)
    if !isTitled, let words = party.jobTitle { note(.jobTitle, words) }
    if !usesDomain, let domain = party.domain {
      element("sameAs") { $0.attribute("literal", LexicalForm.oneLine(domain)) }
    }
    for (index, logo) in party.logos.enumerated() {
      lose(.newsMLNoPlace, "\(path).logos[\(index)]", .dropped, logo.href ?? "")
    }
    details(of: party, place, path)
  }

  /// Writes a job title as a qcode or an address; whether it is one.
  private mutating func jobTitle(_ title: String?) -> Bool {
    guard let title else { return true }
    let isAddress = title.contains("://") && LexicalForm.address(title) == title
    if isAddress { attribute("jobtitleuri", title) } else if Code.isQCode(title) { attribute("jobtitle", title) }
    return isAddress || Code.isQCode(title)
  }

  private mutating func note(_ term: OwnTerm, _ words: String) {
    element("note") { sheet in
      sheet.attribute("roleuri", term.uri)
      sheet.text(words)
    }
  }

  /// Writes affiliations and contacts; they need to know what the party is.
  private mutating func details(of party: Party, _ place: PartyPlace, _ path: String) {
    guard !party.affiliations.isEmpty || !party.contacts.isEmpty else { return }
    let kind = place == .person ? .person : party.kind
    switch kind {
    case .person: element("personDetails") { $0.fillDetails(of: party, path) }
    case .organisation: element("organisationDetails") { $0.fillDetails(of: party, path) }
    case .unstated:
      for other in party.affiliations { lose(.newsMLNoPlace, path + ".affiliations", .dropped, other.summary) }
      for contact in party.contacts { lose(.newsMLNoPlace, path + ".contacts", .dropped, contact.value) }
    }
  }

  private mutating func fillDetails(of party: Party, _ path: String) {
    for (index, other) in party.affiliations.enumerated() {
      let path = "\(path).affiliations[\(index)]"
      element("affiliation", owning: other.foreign, path) { sheet in
        sheet.identify(other.code ?? other.domain.map { Code(literal: $0) }, path)
        sheet.attribute("type", other.kind.qcode)
        sheet.names(other.names, path)
        sheet.noteLost(inAffiliation: other, path)
      }
    }
    for (index, contact) in party.contacts.enumerated() { self.contact(contact, "\(path).contacts[\(index)]") }
  }

  private mutating func noteLost(inAffiliation party: Party, _ path: String) {
    var rest = Party(names: party.names, kind: party.kind, code: party.code)
    if party.code == nil { rest.domain = party.domain }
    rest.range = party.range
    rest.foreign = party.foreign
    if rest != party { lose(.newsMLNoPlace, path, .dropped, party.summary) }
  }

  private mutating func contact(_ contact: Contact, _ path: String) {
    let web = contact.kind == .web ? address(contact.value, path) : nil
    if contact.kind == .web, web == nil { return }
    element("contactInfo", owning: contact.foreign, path) { sheet in
      switch contact.kind {
      case .email: sheet.element("email", text: contact.value)
      case .phone: sheet.element("phone", text: contact.value)
      case .web: sheet.element("web", text: web ?? "")
      case .postal:
        sheet.element("address") { sheet in
          for line in contact.value.split(separator: "\n") { sheet.element("line", text: String(line)) }
        }
      case .social:
        sheet.element("im") { sheet in
          sheet.attribute("roleuri", OwnTerm.social.uri)
          sheet.text(contact.value)
        }
      }
    }
  }
}

extension PartyKind {
  /// The qcode of IPTC's Concept Nature.
  fileprivate var qcode: String? {
    switch self {
    case .unstated: nil
    case .person: "cpnat:person"
    case .organisation: "cpnat:organisation"
    }
  }
}
