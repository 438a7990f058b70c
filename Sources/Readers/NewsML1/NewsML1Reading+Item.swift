import ArticleModel
import Markup
import NewsCodes

extension NewsML1Reading {
  /// An item: a story, or a medium where it holds a single one and no words.
  mutating func item(_ element: MarkupElement) -> Item {
    trace(.standard, element)
    metadata.languages.metadata = HTMLStyle.language(of: element)
    if metadata.languages.metadata != nil { trace(.language, element) }
    for child in element.elements {
      switch child.name.local {
      case "Comment", "Catalog", "TopicSet", "Update": keep(child, at: "NewsItem")
      case "Identification": takeIdentification(child)
      case "NewsManagement": takeManagement(child)
      case "NewsComponent": takeTop(child)
      default: keep(child, at: "NewsItem")
      }
    }
    markRepetitions()
    return finished
  }

  private var finished: Item {
    if bodies.isEmpty, media.count == 1 {
      return .media(MediaItem(metadata: metadata, media: media[0]))
    }
    return .article(Article(metadata: metadata, media: media, bodies: bodies, mainBody: richest.index))
  }

  private mutating func takeTop(_ component: MarkupElement) {
    takeComponent(component, NewsML1Context())
    if metadata.languages.content.isEmpty {
      for language in bodies.compactMap(\.language) where !metadata.languages.content.contains(language) {
        metadata.languages.content.append(language)
        trace(.language, metadata.languages.content.count - 1, component)
      }
    }
    if !bodies.isEmpty { trace(.body, component) }
    if !media.isEmpty { trace(.media, component) }
  }

  private mutating func takeIdentification(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name.local {
      case "NewsIdentifier": takeIdentifier(child)
      case "NameLabel" where metadata.texts.title == nil:
        metadata.texts.title = FieldText(plain: words(child), at: child.range)
        trace(.title, child)
      default: keep(child, at: "NewsItem/Identification")
      }
    }
  }

  private mutating func takeIdentifier(_ element: MarkupElement) {
    var parts: [String] = []
    for name in ["ProviderId", "DateId", "NewsItemId"] {
      if let part = element.first(name).map({ words($0) }), !part.isEmpty { parts.append(part) }
    }
    let written = element.first("PublicIdentifier").map { words($0) } ?? ""
    if parts.count == 3 {
      metadata.identity.guid = "urn:newsml:" + parts.joined(separator: ":")
    } else if !written.isEmpty {
      metadata.identity.guid = written
    }
    if metadata.identity.guid != nil { trace(.guid, element) }
    if !written.isEmpty, written != metadata.identity.guid { takeAlternativeID(written, element) }
    for child in element.elements {
      switch child.name.local {
      case "RevisionId": takeRevision(child)
      case "ProviderId":
        if parts.count < 3 { takeAlternativeID(words(child), child) }
        metadata.credits.provider = Party(domain: words(child), at: child.range)
        trace(.provider, child)
        if !child.attributes.isEmpty { keep(child, at: "NewsItem/Identification/NewsIdentifier") }
      case "NewsItemId", "DateId":
        if parts.count < 3 { takeAlternativeID(words(child), child) }
        if !child.attributes.isEmpty { keep(child, at: "NewsItem/Identification/NewsIdentifier") }
      case "PublicIdentifier": break
      default: keep(child, at: "NewsItem/Identification/NewsIdentifier")
      }
    }
  }

  private mutating func takeAlternativeID(_ text: String, _ element: MarkupElement) {
    guard !text.isEmpty else { return }
    trace(.alternativeIDs, metadata.identity.alternativeIDs.count, element)
    metadata.identity.alternativeIDs.append(AlternativeID(text))
  }

  private mutating func takeRevision(_ element: MarkupElement) {
    let text = words(element)
    metadata.identity.version = Int(text).flatMap { $0 > 0 ? $0 : nil }
    if metadata.identity.version == nil, !text.isEmpty { metadata.identity.versionLabel = text }
    trace(metadata.identity.version == nil ? .versionLabel : .version, element)
    if let previous = value(element, "PreviousRevision").flatMap({ Int($0) }), previous > 0 {
      metadata.lifecycle.revision = Revision(number: previous)
      trace(.revision, element)
    }
    if let update = value(element, "Update"), update != "N" {
      keep(element, at: "NewsItem/Identification/NewsIdentifier")
    }
  }
}
