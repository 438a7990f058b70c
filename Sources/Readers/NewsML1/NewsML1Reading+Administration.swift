import ArticleModel
import Markup
import NewsCodes

extension NewsML1Reading {
  /// Takes who made the item and what it is called.
  mutating func takeAdministration(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name.local {
      case "FileName" where metadata.identity.fileName == nil:
        metadata.identity.fileName = words(child)
        trace(.fileName, child)
      case "SystemIdentifier":
        trace(.alternativeIDs, metadata.identity.alternativeIDs.count, child)
        metadata.identity.alternativeIDs.append(AlternativeID(words(child)))
      case "Provider", "Creator", "Source", "Contributor": takeParties(child)
      default: keep(child, at: "NewsComponent/AdministrativeMetadata")
      }
    }
  }

  private mutating func takeParties(_ element: MarkupElement) {
    for child in element.elements {
      guard child.name.local == "Party", let party = party(child) else {
        keep(child, at: "NewsComponent/AdministrativeMetadata/" + element.name.local)
        continue
      }
      switch element.name.local {
      case "Provider" where metadata.credits.provider?.names.isEmpty ?? true:
        var provider = party
        provider.domain = metadata.credits.provider?.domain
        metadata.credits.provider = provider
        trace(.provider, element)
      case "Creator":
        trace(.creator, metadata.credits.creators.count, element)
        metadata.credits.creators.append(party)
      case "Contributor":
        trace(.contributor, metadata.credits.contributors.count, element)
        metadata.credits.contributors.append(party)
      default:
        trace(.infoSource, metadata.credits.infoSources.count, element)
        metadata.credits.infoSources.append(party)
      }
    }
  }

  /// A party by its formal name, or by the topic it refers to.
  mutating func party(_ element: MarkupElement) -> Party? {
    let topic = value(element, "Topic").flatMap { topics.topic($0) }
    guard let name = formalName(element) ?? topic.flatMap({ topicName($0) }) else { return nil }
    var party = Party(named: name, at: element.range)
    party.foreign = attributes(of: element, except: ["FormalName"])
    for (position, child) in element.elements.enumerated() {
      party.foreign.append(payload(child, at: "Party", position))
    }
    return party
  }

  /// What a topic is called, for people.
  func topicName(_ topic: MarkupElement) -> String? {
    let name = (topic.first("Description") ?? topic.first("FormalName")).map { words($0) } ?? ""
    return name.isEmpty ? nil : name
  }

  /// Takes who owns the item and what may be done with it.
  mutating func takeRights(_ element: MarkupElement) {
    for child in element.elements {
      var rights = Rights()
      for part in child.elements {
        if !take(part, into: &rights) {
          keep(part, at: "NewsComponent/RightsMetadata/" + child.name.local)
        }
      }
      guard child.name.local != "Property", rights != Rights() else {
        if child.elements.isEmpty { keep(child, at: "NewsComponent/RightsMetadata") }
        continue
      }
      trace(.rights, metadata.rights.count, child)
      metadata.rights.append(rights)
    }
  }

  private mutating func take(_ element: MarkupElement, into rights: inout Rights) -> Bool {
    let text = words(element)
    guard !text.isEmpty else { return element.elements.isEmpty && element.attributes.isEmpty }
    switch element.name.local {
    case "CopyrightHolder", "RightsHolder": rights.holder = Party(named: text, at: element.range)
    case "UsageType":
      rights.usageTerms.append(Passage([.paragraph(Paragraph([.text(TextRun(text))]))], at: element.range))
    case "Geography": rights.territories.append(Concept(names: [Name(text)]))
    case "Limitations": rights.limitations = text
    case "StartDate", "EndDate":
      guard let date = NewsDate(iso8601: text) else { return false }
      if element.name.local == "StartDate" { rights.validFrom = date } else { rights.validUntil = date }
    default: return false
    }
    return true
  }
}
