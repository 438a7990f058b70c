import ArticleModel
import Markup
import NewsCodes
import Source

extension NewsMLReading {
  /// A person or an organisation; who stands where only people can has the details of a person.
  mutating func party(_ element: MarkupElement, isPerson: Bool = false) -> Party {
    let kind = PartyKind(ConceptKind(code(element, "type", "typeuri")))
    var party = Party(
      kind: kind, roles: codes(element, "role", "roleuri"),
      jobTitle: value(element, "jobtitle") ?? value(element, "jobtitleuri"), at: element.range)
    identify(&party, by: code(of: element))
    var bag = bag(element, taken(element, kind))
    for child in element.elements {
      switch child.local {
      case "name": party.names.append(name(child))
      case "note" where value(child, "roleuri") == OwnTerm.jobTitle.uri: party.jobTitle = child.text.trimmed
      case "sameAs":
        guard let domain = domain(child), party.domain == nil else { fallthrough }
        party.domain = domain
      case "personDetails", "organisationDetails":
        guard Self.holdsDetails(child, of: isPerson ? .person : kind) else { fallthrough }
        takeDetails(child, &party, &bag)
      default: keep(child, in: &bag)
      }
    }
    party.foreign = Self.settled(bag)
    return party
  }

  /// What of a party's attributes the party says.
  private func taken(_ element: MarkupElement, _ kind: PartyKind) -> NewsMLTaken {
    var words = ["qcode", "uri", "literal", "role", "roleuri"]
    words.append(value(element, "jobtitle") == nil ? "jobtitleuri" : "jobtitle")
    if value(element, "type") == kind.qcode { words.append("type") }
    return NewsMLTaken(words: words)
  }

  /// A literal that is nothing but a domain is one, whatever it was called.
  private func identify(_ party: inout Party, by code: Code?) {
    guard let code else { return }
    if let literal = code.literal, code.qcode == nil, code.uri == nil, literal.isDomain {
      party.domain = literal
    } else {
      party.code = code
    }
  }

  /// The domain that a reference is nothing but.
  private func domain(_ element: MarkupElement) -> String? {
    guard let literal = value(element, "literal"), literal.isDomain, element.attributes.count == 1,
      !element.hasElements
    else { return nil }
    return literal
  }

  /// Whether details are where a writer would put them: in those of a person only where the party is one, or may be.
  private static func holdsDetails(_ element: MarkupElement, of kind: PartyKind) -> Bool {
    switch kind {
    case .person: element.local == "personDetails"
    case .organisation: element.local == "organisationDetails"
    case .unstated: false
    }
  }

  private mutating func takeDetails(
    _ element: MarkupElement, _ party: inout Party, _ bag: inout [ForeignPayload]
  ) {
    let path = element.local
    bag += self.bag(element, NewsMLTaken(), at: path)
    for child in element.elements {
      switch child.local {
      case "affiliation": party.affiliations.append(affiliation(child))
      case "contactInfo":
        guard let contacts = contacts(child) else { fallthrough }
        party.contacts += contacts
      default: keep(child, in: &bag, at: path)
      }
    }
  }

  private mutating func affiliation(_ element: MarkupElement) -> Party {
    let kind = PartyKind(ConceptKind(code(element, "type", "typeuri")))
    var party = Party(kind: kind, at: element.range)
    identify(&party, by: code(of: element))
    var words = ["qcode", "uri", "literal"]
    if value(element, "type") == kind.qcode { words.append("type") }
    var bag = bag(element, NewsMLTaken(words: words))
    for child in element.elements {
      if child.local == "name" { party.names.append(name(child)) } else { keep(child, in: &bag) }
    }
    party.foreign = Self.settled(bag)
    return party
  }

  /// The contacts, if they are all the element holds.
  private func contacts(_ element: MarkupElement) -> [Contact]? {
    guard element.attributes.isEmpty else { return nil }
    let misfits = element.elements.compactMap(misfit)
    let known = element.elements.filter { misfit($0) == nil }.map(contact)
    var contacts = known.compactMap(\.self)
    guard contacts.count == known.count, misfits.isEmpty || !contacts.isEmpty else { return nil }
    if !misfits.isEmpty { contacts[0].foreign = Self.settled(contacts[0].foreign + misfits) }
    return contacts
  }

  private func contact(_ element: MarkupElement) -> Contact? {
    let text = element.text.trimmed
    let bag = { self.bag(element, NewsMLTaken(words: $0, text: true), at: element.local) }
    switch element.local {
    case "email": return Contact(kind: .email, value: text, foreign: bag([]))
    case "phone": return Contact(kind: .phone, value: text, foreign: bag([]))
    case "web": return Contact(kind: .web, value: text, foreign: bag([]))
    case "im" where value(element, "roleuri") == OwnTerm.social.uri:
      return Contact(kind: .social, value: text, foreign: bag(["roleuri"]))
    case "address":
      let lines = element.all("line")
      guard lines.count == element.elements.count, !lines.isEmpty, element.attributes.isEmpty,
        lines.allSatisfy({ $0.attributes.isEmpty && !$0.text.trimmed.isEmpty })
      else { return nil }
      return Contact(kind: .postal, value: lines.map(\.text.collapsed).joined(separator: "\n"))
    default: return nil
    }
  }
}

extension PartyKind {
  /// The kind that the nature of a concept comes to.
  init(_ kind: ConceptKind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .unstated, .topic, .place, .pointOfInterest, .event, .object, .other: self = .unstated
    }
  }

  /// The qcode of IPTC's Concept Nature.
  fileprivate var qcode: String? {
    switch self {
    case .unstated: nil
    case .person: "cpnat:person"
    case .organisation: "cpnat:organisation"
    }
  }
}

extension String {
  /// Whether it is the name of an internet domain: labels in ASCII with dots between them, the last one of letters.
  fileprivate var isDomain: Bool {
    let labels = utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1 else { return false }
    let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
    let isPlain: (UInt8) -> Bool = { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    return last.allSatisfy(isLetter) && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isPlain) }
  }
}
