import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// Takes the properties of `contentMeta`.
  mutating func takeContentMeta(_ element: MarkupElement) {
    for child in element.elements {
      let isTaken = takeAdministration(child) || takeParty(child) || takeConcept(child) || takeWords(child)
      if !isTaken { keep(child, at: "contentMeta") }
    }
  }

  private mutating func takeAdministration(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "urgency":
      metadata.lifecycle.urgency = Int(element.text.trimmed)
      trace(.urgency, element)
    case "contentCreated":
      metadata.lifecycle.contentCreated = date(element)
      trace(.contentCreated, element)
    case "contentModified":
      metadata.lifecycle.contentModified = date(element)
      trace(.contentModified, element)
    case "digitalSourceType":
      metadata.digitalSourceType = code(of: element)
      trace(.digitalSourceType, element)
    case "altId":
      trace(.alternativeIDs, metadata.identity.alternativeIDs.count, element)
      let environment = value(element, "environment") ?? value(element, "environmenturi")
      metadata.identity.alternativeIDs.append(
        AlternativeID(element.text.trimmed, type: code(element, "type", "typeuri"), environment: environment))
    case "language":
      guard let tag = value(element, "tag") else { return false }
      takeLanguage(tag, element)
    case "contentMetaExtProperty": takeExtension(element)
    default: return false
    }
    return true
  }

  /// A language; one that the item calls detected stays no surer than it was.
  private mutating func takeLanguage(_ tag: String, _ element: MarkupElement) {
    let confidence = element.attribute("confidence", in: OwnTerm.namespace).flatMap { Int($0) } ?? 100
    let isDetected = value(element, "howuri") == OwnTerm.detected.uri
    metadata.trace(
      Origin(
        field: .language, index: metadata.languages.content.count, kind: isDetected ? .derived : .source,
        rule: "newsml.language", confidence: min(max(confidence, 0), 100),
        ranges: element.range.map { [$0] } ?? []))
    metadata.languages.content.append(tag)
  }

  private mutating func takeParty(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "creator":
      trace(.creator, metadata.credits.creators.count, element)
      metadata.credits.creators.append(party(element))
    case "contributor":
      trace(.contributor, metadata.credits.contributors.count, element)
      metadata.credits.contributors.append(party(element))
    case "infoSource":
      var source = party(element)
      let distributes: (Code) -> Bool = { $0.uri == OwnTerm.distributor.uri }
      if source.roles.contains(where: distributes), metadata.credits.distributor == nil {
        source.roles.removeAll(where: distributes)
        metadata.credits.distributor = source
        trace(.distributor, element)
      } else {
        trace(.infoSource, metadata.credits.infoSources.count, element)
        metadata.credits.infoSources.append(source)
      }
    default: return false
    }
    return true
  }

  private mutating func takeConcept(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "located":
      trace(.located, metadata.concepts.located.count, element)
      metadata.concepts.located.append(concept(element))
    case "audience":
      trace(.audience, metadata.concepts.audiences.count, element)
      metadata.concepts.audiences.append(concept(element))
    case "exclAudience":
      trace(.excludedAudience, metadata.concepts.excludedAudiences.count, element)
      metadata.concepts.excludedAudiences.append(concept(element))
    case "genre":
      trace(.genre, metadata.concepts.genres.count, element)
      metadata.concepts.genres.append(concept(element))
    case "subject":
      trace(.subject, metadata.concepts.subjects.count, element)
      metadata.concepts.subjects.append(concept(element))
    default: return false
    }
    return true
  }

  private mutating func takeWords(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "keyword":
      trace(.keywords, metadata.texts.keywords.count, element)
      metadata.texts.keywords.append(
        Keyword(
          element.text.collapsed, role: codes(element, "role", "roleuri").first, language: language(element)))
    case "slugline" where metadata.texts.slugline == nil:
      metadata.texts.slugline = Slugline(element.text.collapsed, separator: element.attribute("separator"))
      trace(.slugline, element)
    case "headline":
      trace(.headline, metadata.texts.headlines.count, element)
      metadata.texts.headlines.append(headline(element))
    case "dateline" where metadata.texts.dateline == nil:
      metadata.texts.dateline = label(element)
      trace(.dateline, element)
    case "by":
      trace(.byline, metadata.texts.bylines.count, element)
      metadata.texts.bylines.append(label(element))
    case "creditline" where metadata.texts.creditline == nil:
      metadata.texts.creditline = label(element)
      trace(.creditline, element)
    case "description":
      trace(.description, metadata.texts.descriptions.count, element)
      metadata.texts.descriptions.append(passage(element))
    default: return false
    }
    return true
  }
}
