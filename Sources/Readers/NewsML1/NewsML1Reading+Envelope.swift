import ArticleModel
import Markup
import NewsCodes

extension NewsML1Reading {
  /// The envelope of a document, and what stands beside the items.
  mutating func envelope(_ root: MarkupElement) -> Envelope? {
    var envelope = Envelope()
    for (position, child) in root.elements.enumerated() {
      switch child.name.local {
      case "NewsItem": break
      case "NewsEnvelope": take(child, into: &envelope)
      default: envelope.foreign.append(payload(child, at: "NewsML", position))
      }
    }
    return envelope == Envelope() ? nil : envelope
  }

  private mutating func take(_ element: MarkupElement, into envelope: inout Envelope) {
    for (position, child) in element.elements.enumerated() {
      switch child.name.local {
      case "TransmissionId":
        envelope.transmitID = words(child)
        envelope.foreign += attributes(of: child, except: [])
      case "DateAndTime": envelope.sent = date(child.text, child)
      case "SentFrom": envelope.sender = partyName(child)
      case "SentTo":
        for party in child.all("Party") {
          if let name = formalName(party) { envelope.destinations.append(Destination(name: name)) }
        }
      case "NewsService", "NewsProduct":
        if let name = formalName(child) { envelope.channels.append(Code(literal: name)) }
      case "Priority": envelope.priority = formalName(child).flatMap { Int($0) }
      default: envelope.foreign.append(payload(child, at: "NewsEnvelope", position))
      }
      if ["SentFrom", "SentTo"].contains(child.name.local), child.holdsMoreThanParties {
        envelope.foreign.append(payload(child, at: "NewsEnvelope", position))
      }
    }
  }

  private func partyName(_ element: MarkupElement) -> String? {
    element.first("Party").flatMap { formalName($0) }
  }
}

extension MarkupElement {
  fileprivate var holdsMoreThanParties: Bool {
    elements.contains { $0.name.local != "Party" || !$0.elements.isEmpty } || all("Party").count > 1
  }
}
