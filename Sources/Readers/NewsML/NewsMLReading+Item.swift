import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// An item of any kind: a story, a medium that stands alone, a package; anything else is kept verbatim.
  mutating func item(_ root: MarkupElement) -> Item {
    let element = Self.inProperNamespace(root)
    if root.namespace != Self.nar {
      remark(.newsMLOtherNamespace, "the namespace of \(root.name.qualified) is \(root.namespace ?? "none")", root)
    }
    switch element.local {
    case "newsItem":
      takeProperties(of: element)
      return story(element)
    case "packageItem":
      takeProperties(of: element)
      let (root, groups) = groups(element)
      metadata.foreign = Self.settled(metadata.foreign)
      return .package(NewsPackage(metadata: metadata, root: root, groups: groups))
    default:
      return .opaque(OpaqueItem(name: element.local, payload: payload(element, at: "")))
    }
  }

  /// An element whose names, and those below it of the same namespace, are IPTC's.
  static func inProperNamespace(_ element: MarkupElement) -> MarkupElement {
    guard element.namespace != nar else { return element }
    return element.moved(from: element.namespace, to: nar)
  }

  /// A medium where the item says it is one and holds no words, else a story.
  private mutating func story(_ element: MarkupElement) -> Item {
    markRepetitions()
    if bodies.isEmpty, media.isEmpty, !renditions.isEmpty, let kind = MediaKind(metadata.identity.kind) {
      let id = metadata.identity.guid ?? "media-1"
      return .media(MediaItem(metadata: metadata, media: Media(id: id, kind: kind, renditions: renditions)))
    }
    var media = media
    if !renditions.isEmpty { media.append(Media(id: "renditions", kind: .data, renditions: renditions)) }
    return .article(Article(metadata: metadata, media: media, bodies: bodies, mainBody: mainBody))
  }

  private mutating func takeProperties(of element: MarkupElement) {
    takeIdentity(of: element)
    let children = element.elements
    for catalog in children { takeCatalog(catalog) }
    // Those that a writer of ours put in place of a reference resolve codes too.
    vocabularies = Vocabularies(children.compactMap(Self.catalog), given: given)
    var order = NewsMLOrder(NewsMLOrder.item)
    for child in children {
      let name = child.local
      if !order.accepts(name) { remark(.newsMLOrder, "\(name) comes too late", child) }
      switch name {
      case "catalogRef", "catalog": break
      case "hopHistory": takeHops(child)
      case "pubHistory": takePublication(child)
      case "rightsInfo":
        trace(.rights, metadata.rights.count, child)
        metadata.rights.append(rights(child))
      case "itemMeta": takeItemMeta(child)
      case "contentMeta": takeContentMeta(child)
      case "contentSet": takeContent(child)
      case "groupSet" where element.local == "packageItem": break
      default: takeMisplaced(child, at: "")
      }
    }
    if let pubHistory, let place = publishedAt, place != metadata.identity.canonicalLink { keep(pubHistory) }
    settle()
  }

  /// Takes a property that stands where no schema has it, if its name says what it is; keeps anything else.
  mutating func takeMisplaced(_ element: MarkupElement, at path: String) {
    let isOwn = Self.original(element.name).namespace == Self.nar
    if isOwn, takeContentProperty(element) || takeItemProperty(element) {
      let place = path.isEmpty ? "the item" : path
      remark(.newsMLMisplaced, "\(element.local) stands in \(place)", element)
    } else {
      keep(element, at: path)
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
    let taken = ["guid", "version", "standard", "standardversion", "conformance", "xml:lang", "dir"]
    metadata.foreign += bag(element, NewsMLTaken(words: taken))
  }

  private mutating func takeCatalog(_ element: MarkupElement) {
    guard let catalog = wholeCatalog(element) else { return }
    if element.local == "catalogRef" { log.note(cited: catalog.href, element) }
    trace(.catalog, metadata.catalogs.count, element)
    metadata.catalogs.append(catalog)
  }

  /// A catalog, as far as qcodes are resolved by it; `nil` for other elements.
  static func catalog(_ element: MarkupElement) -> Catalog? {
    let name = element.local
    guard name == "catalogRef" || name == "catalog" else { return nil }
    let schemes = element.all("scheme").compactMap { scheme in
      scheme.attribute("alias").flatMap { alias in
        scheme.attribute("uri").map { Scheme(alias: alias, uri: $0.trimmed) }
      }
    }
    let href = element.attribute(name == "catalog" ? "url" : "href")
    return Catalog(href: href?.trimmed, schemes: schemes, title: element.first("title")?.text.collapsed)
  }

  /// A catalog, referred to or in place, with all it says; `nil` for other elements, and for a reference that we added.
  mutating func wholeCatalog(_ element: MarkupElement) -> Catalog? {
    let name = element.local
    guard name == "catalogRef" || name == "catalog", ownValue(element, "added") == nil else { return nil }
    // A catalog that a writer of ours put in place of a reference stands for the reference, if there was one.
    if ownValue(element, "inlined") != nil { return value(element, "url").map { Catalog(href: $0) } }
    let titles = element.all("title")
    var catalog = Catalog(href: value(element, name == "catalog" ? "url" : "href"), title: titles.first?.text.collapsed)
    var bag = bag(element, NewsMLTaken(words: [name == "catalog" ? "url" : "href"]))
    for child in element.elements {
      switch child.local {
      case "title" where child == titles.first && child.attributes.isEmpty && !child.hasElements: break
      case "scheme":
        guard let scheme = scheme(child) else { fallthrough }
        catalog.schemes.append(scheme)
      default: keep(child, in: &bag)
      }
    }
    catalog.foreign = Self.settled(bag)
    return catalog
  }

  private mutating func scheme(_ element: MarkupElement) -> Scheme? {
    guard let alias = value(element, "alias"), let uri = value(element, "uri") else { return nil }
    var bag = bag(element, NewsMLTaken(words: ["alias", "uri"]))
    for child in element.elements { keep(child, in: &bag) }
    return Scheme(alias: alias, uri: uri, foreign: Self.settled(bag))
  }

  private mutating func takeHops(_ element: MarkupElement) {
    metadata.foreign += bag(element, NewsMLTaken(), at: "hopHistory")
    for child in element.elements {
      guard child.local == "hop" else {
        keep(child, at: "hopHistory")
        continue
      }
      trace(.hops, metadata.lifecycle.hops.count, child)
      metadata.lifecycle.hops.append(hop(child))
    }
  }

  private mutating func hop(_ element: MarkupElement) -> Hop {
    var hop = Hop(sequence: number(element, "seq"), date: date(element, "timestamp"))
    var bag = bag(element, NewsMLTaken(numbers: ["seq"], dates: ["timestamp"]))
    for part in element.elements {
      switch part.local {
      case "party" where hop.party == nil: hop.party = party(part)
      case "action": hop.actions.append(action(part))
      default: keep(part, in: &bag)
      }
    }
    hop.foreign = Self.settled(bag)
    return hop
  }

  private mutating func action(_ element: MarkupElement) -> HopAction {
    var bag = bag(
      element, NewsMLTaken(words: ["qcode", "uri", "target", "targeturi"], dates: ["timestamp"]))
    for child in element.elements { keep(child, in: &bag) }
    return HopAction(
      code(element, "qcode", "uri") ?? Code(), target: code(element, "target", "targeturi"),
      date: date(element, "timestamp"), foreign: Self.settled(bag))
  }

  /// When it was published first; what the history says beyond one date and its place is kept.
  private mutating func takePublication(_ element: MarkupElement) {
    if let timestamp = element.elements.lazy.compactMap({ $0.first("timestamp") }).first,
      metadata.lifecycle.released == nil
    {
      metadata.lifecycle.released = date(timestamp)
      if metadata.lifecycle.released != nil { trace(.released, timestamp) }
    }
    let published = element.elements
    let isPlain =
      published.count == 1 && element.attributes.isEmpty
      && published.allSatisfy { $0.elements.count == 1 && $0.attributes.allSatisfy { $0.name.local == "uri" } }
    if isPlain, metadata.lifecycle.released != nil {
      publishedAt = published.first.flatMap { value($0, "uri") }
      pubHistory = element
    } else {
      keep(element)
    }
  }
}
