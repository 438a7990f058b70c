import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// Takes the properties of `contentMeta`.
  mutating func takeContentMeta(_ element: MarkupElement) {
    metadata.foreign += bag(element, NewsMLTaken(), at: "contentMeta")
    var order = NewsMLOrder(NewsMLOrder.contentMeta)
    for child in element.elements {
      if !order.accepts(child.local) { remark(.newsMLOrder, "\(child.local) comes too late", child) }
      if !takeContentProperty(child) { takeMisplaced(child, at: "contentMeta") }
    }
  }

  /// Takes a property of `contentMeta`, wherever it stands; whether it is one that the model has a place for.
  mutating func takeContentProperty(_ child: MarkupElement) -> Bool {
    takeAdministration(child) || takeParty(child) || takeConcept(child) || takeWords(child)
  }

  private mutating func takeAdministration(_ element: MarkupElement) -> Bool {
    switch element.local {
    case "urgency" where metadata.lifecycle.urgency == nil: takeUrgency(element)
    case "contentCreated" where metadata.lifecycle.contentCreated == nil:
      metadata.lifecycle.contentCreated = takenDate(element, at: "contentMeta")
      if metadata.lifecycle.contentCreated != nil { trace(.contentCreated, element) }
    case "contentModified" where metadata.lifecycle.contentModified == nil:
      metadata.lifecycle.contentModified = takenDate(element, at: "contentMeta")
      if metadata.lifecycle.contentModified != nil { trace(.contentModified, element) }
    case "digitalSourceType" where metadata.digitalSourceType == nil:
      metadata.digitalSourceType = code(of: element)
      trace(.digitalSourceType, element)
      keepRest(
        of: element, NewsMLTaken(words: ["qcode", "uri", "literal"]), at: "contentMeta/digitalSourceType")
    case "altId":
      trace(.alternativeIDs, metadata.identity.alternativeIDs.count, element)
      metadata.identity.alternativeIDs.append(alternativeID(element))
    case "language":
      guard let tag = value(element, "tag") else { return false }
      takeLanguage(tag, element)
    case "contentMetaExtProperty": takeExtension(element, at: "contentMeta")
    default: return false
    }
    return true
  }

  private mutating func takeUrgency(_ element: MarkupElement) {
    let text = element.text.trimmed
    metadata.lifecycle.urgency = Int(text)
    if metadata.lifecycle.urgency != nil { trace(.urgency, element) }
    if metadata.lifecycle.urgency.map(String.init) == text || text.isEmpty {
      keepRest(of: element, NewsMLTaken(text: true), at: "contentMeta/urgency")
    } else {
      keep(element, at: "contentMeta")
    }
  }

  private func alternativeID(_ element: MarkupElement) -> AlternativeID {
    let environment = value(element, "environment") ?? value(element, "environmenturi")
    let name = element.attribute("environment") == nil ? "environmenturi" : "environment"
    return AlternativeID(
      element.text.trimmed, type: code(element, "type", "typeuri"), environment: environment,
      foreign: Self.settled(bag(element, NewsMLTaken(words: ["type", "typeuri", name], text: true))))
  }

  /// A language; one that the item calls detected stays no surer than it was.
  private mutating func takeLanguage(_ tag: String, _ element: MarkupElement) {
    let confidence = ownValue(element, "confidence").flatMap { Int($0) } ?? 100
    let isDetected = value(element, "howuri") == OwnTerm.detected.uri
    let index = metadata.languages.content.count
    metadata.trace(
      Origin(
        field: .language, index: index, kind: isDetected ? .derived : .source,
        rule: "newsml.language", confidence: min(max(confidence, 0), 100),
        ranges: element.range.map { [$0] } ?? []))
    metadata.languages.content.append(tag)
    let words = isDetected ? ["tag", "howuri"] : ["tag"]
    keepRest(of: element, NewsMLTaken(words: words), at: Self.path("contentMeta/language", index))
  }

  private mutating func takeParty(_ element: MarkupElement) -> Bool {
    switch element.local {
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
    switch element.local {
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
    switch element.local {
    case "keyword":
      trace(.keywords, metadata.texts.keywords.count, element)
      metadata.texts.keywords.append(keyword(element))
    case "slugline" where metadata.texts.slugline == nil:
      let taken = NewsMLTaken(words: ["separator"], text: true)
      metadata.texts.slugline = Slugline(
        element.text.collapsed, separator: element.attribute("separator"), foreign: Self.settled(bag(element, taken)))
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
