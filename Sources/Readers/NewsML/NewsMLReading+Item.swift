import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// An item of any kind: a story, a medium that stands alone, a package; anything else is kept verbatim.
  mutating func item(_ element: MarkupElement) -> Item {
    switch element.name.local {
    case "newsItem":
      takeProperties(of: element)
      return story(element)
    case "packageItem":
      takeProperties(of: element)
      let (root, groups) = groups(element)
      return .package(NewsPackage(metadata: metadata, root: root, groups: groups))
    default:
      let bytes = payload(element, at: "")
      return .opaque(OpaqueItem(name: element.name.local, payload: bytes))
    }
  }

  /// A medium where the item says it is one and holds no words, else a story.
  private func story(_ element: MarkupElement) -> Item {
    if let kind = MediaKind(metadata.identity.kind), bodies.isEmpty, !renditions.isEmpty {
      let id = metadata.identity.guid ?? "media-1"
      return .media(MediaItem(metadata: metadata, media: Media(id: id, kind: kind, renditions: renditions)))
    }
    var media = media
    if !renditions.isEmpty { media.append(Media(id: "renditions", kind: .data, renditions: renditions)) }
    return .article(Article(metadata: metadata, media: media, bodies: bodies, mainBody: mainBody))
  }

  private mutating func takeProperties(of element: MarkupElement) {
    takeIdentity(of: element)
    for catalog in element.elements { takeCatalog(catalog) }
    vocabularies = Vocabularies(metadata.catalogs, given: given)
    for child in element.elements {
      switch child.name.local {
      case "catalogRef", "catalog": break
      case "hopHistory": takeHops(child)
      case "pubHistory": takePublication(child)
      case "rightsInfo":
        trace(.rights, metadata.rights.count, child)
        metadata.rights.append(rights(child))
      case "itemMeta": takeItemMeta(child)
      case "contentMeta": takeContentMeta(child)
      case "contentSet": takeContent(child)
      case "groupSet": break
      default: keep(child, at: element.name.local)
      }
    }
  }

  private mutating func takeIdentity(of element: MarkupElement) {
    metadata.identity.guid = value(element, "guid")
    if metadata.identity.guid != nil { trace(.guid, element) }
    if let text = value(element, "version") {
      metadata.identity.version = Int(text)
      if metadata.identity.version == nil { metadata.identity.versionLabel = text }
      trace(.version, element)
    }
    metadata.identity.standard = SourceStandard(
      value(element, "standard") ?? "NewsML-G2", version: value(element, "standardversion"),
      conformance: value(element, "conformance"))
    trace(.standard, element)
    metadata.languages.metadata = language(element)
    if metadata.languages.metadata != nil { trace(.language, element) }
    metadata.languages.direction = HTMLStyle.direction(of: element)
    if metadata.languages.direction != nil { trace(.direction, element) }
  }

  private mutating func takeCatalog(_ element: MarkupElement) {
    guard let catalog = Self.catalog(element) else { return }
    trace(.catalog, metadata.catalogs.count, element)
    metadata.catalogs.append(catalog)
  }

  /// A catalog, referred to or in place; `nil` for other elements.
  static func catalog(_ element: MarkupElement) -> Catalog? {
    let title = element.first("title")?.text.collapsed
    switch element.name.local {
    case "catalogRef": return Catalog(href: element.attribute("href")?.trimmed, title: title)
    case "catalog":
      let schemes = element.all("scheme").compactMap { scheme in
        scheme.attribute("alias").flatMap { alias in
          scheme.attribute("uri").map { Scheme(alias: alias, uri: $0.trimmed) }
        }
      }
      return Catalog(href: element.attribute("url")?.trimmed, schemes: schemes, title: title)
    default: return nil
    }
  }

  private mutating func takeHops(_ element: MarkupElement) {
    for child in element.elements {
      guard child.name.local == "hop" else {
        keep(child, at: "hopHistory")
        continue
      }
      trace(.hops, metadata.lifecycle.hops.count, child)
      var hop = Hop(sequence: number(child, "seq"), date: date(child, "timestamp"))
      for part in child.elements {
        switch part.name.local {
        case "party": hop.party = party(part)
        case "action": hop.actions.append(action(part))
        default: keep(part, at: "hop")
        }
      }
      metadata.lifecycle.hops.append(hop)
    }
  }

  private mutating func action(_ element: MarkupElement) -> HopAction {
    for child in element.elements { keep(child, at: "action") }
    return HopAction(
      code(of: element) ?? Code(), target: code(element, "target", "targeturi"), date: date(element, "timestamp"))
  }

  /// When it was published, if that is all the history says: one date and one place.
  private mutating func takePublication(_ element: MarkupElement) {
    let published = element.elements
    guard published.count == 1, let only = published.first, only.elements.count == 1,
      let timestamp = only.first("timestamp")
    else { return keep(element, at: "newsItem") }
    metadata.lifecycle.released = date(timestamp)
    if metadata.lifecycle.released != nil { trace(.released, timestamp) }
  }
}
