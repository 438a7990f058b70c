import ArticleModel
import Markup
import NewsCodes
import Source

extension NewsMLReading {
  /// A person or an organisation.
  mutating func party(_ element: MarkupElement) -> Party {
    var party = Party(
      kind: PartyKind(ConceptKind(code(element, "type", "typeuri"))), roles: codes(element, "role", "roleuri"),
      jobTitle: value(element, "jobtitle") ?? value(element, "jobtitleuri"), at: element.range)
    identify(&party, by: code(of: element))
    for child in element.elements {
      switch child.name.local {
      case "name": party.names.append(name(child))
      case "note" where value(child, "roleuri") == OwnTerm.jobTitle.uri: party.jobTitle = child.text.trimmed
      case "sameAs": takeSameAs(child, &party)
      case "personDetails", "organisationDetails": takeDetails(child, &party)
      default: keep(child, at: element.name.local)
      }
    }
    return party
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

  private mutating func takeSameAs(_ element: MarkupElement, _ party: inout Party) {
    if let literal = value(element, "literal"), literal.isDomain, party.domain == nil {
      party.domain = literal
    } else {
      keep(element, at: "party")
    }
  }

  private mutating func takeDetails(_ element: MarkupElement, _ party: inout Party) {
    for child in element.elements {
      switch child.name.local {
      case "affiliation": party.affiliations.append(self.party(child))
      case "contactInfo": party.contacts += child.elements.compactMap { contact($0) }
      default: keep(child, at: element.name.local)
      }
    }
  }

  private mutating func contact(_ element: MarkupElement) -> Contact? {
    let text = element.text.trimmed
    switch element.name.local {
    case "email": return Contact(kind: .email, value: text)
    case "phone": return Contact(kind: .phone, value: text)
    case "web": return Contact(kind: .web, value: text)
    case "im" where value(element, "roleuri") == OwnTerm.social.uri: return Contact(kind: .social, value: text)
    case "address":
      let lines = element.all("line").map(\.text.trimmed)
      if lines.count == element.elements.count { return Contact(kind: .postal, value: lines.joined(separator: "\n")) }
    default: break
    }
    keep(element, at: "contactInfo")
    return nil
  }
}

extension PartyKind {
  fileprivate init(_ kind: ConceptKind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .unstated, .topic, .place, .pointOfInterest, .event, .object, .other: self = .unstated
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
