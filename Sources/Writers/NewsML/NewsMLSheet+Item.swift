import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsMLSheet {
  /// Writes an item, in the order the schema demands.
  mutating func newsItem(_ item: NewsMLItem) {
    vocabularies = Vocabularies(item.metadata.catalogs, given: given)
    element(item.package == nil ? "newsItem" : "packageItem", owning: item.metadata.foreign, "") { sheet in
      sheet.identity(of: item)
      sheet.catalogs(item.metadata.catalogs)
      sheet.hopHistory(item.metadata.lifecycle.hops)
      sheet.publishingHistory(of: item)
      for (index, rights) in item.metadata.rights.enumerated() { sheet.rightsInfo(rights, "rights[\(index)]") }
      sheet.itemMeta(of: item)
      sheet.contentMeta(of: item)
      sheet.contentSet(of: item)
      if let package = item.package { sheet.groupSet(of: package) }
    }
    finishMisfits()
    finishCatalogs(besides: item.metadata.catalogs)
  }

  /// Writes who the item is and what standard it follows; what the source says otherwise stands beside it.
  mutating func identity(of item: NewsMLItem) {
    attribute("xmlns", NewsMLNamespace.nar)
    attribute("guid", item.guid)
    if item.metadata.identity.guid != item.guid, isFromNewsML { own("guid", item.metadata.identity.guid ?? "") }
    let version = item.metadata.identity.version.flatMap { (1...1_000_000_000_000).contains($0) ? $0 : nil }
    attribute("version", version ?? 1)
    if version == nil, isFromNewsML || item.metadata.identity.version != nil {
      own("version", item.metadata.identity.version.map(String.init) ?? "")
    }
    attribute("standard", "NewsML-G2")
    attribute("standardversion", "2.35")
    attribute("conformance", "power")
    if let standard = item.metadata.identity.standard {
      if standard.name != "NewsML-G2" { own("standard", standard.name) }
      if standard.version != "2.35" { own("standardversion", standard.version ?? "") }
      if standard.conformance != "power" { own("conformance", standard.conformance ?? "") }
    }
    language(of: item.metadata.languages.metadata, "languages.metadata")
    attribute("dir", item.metadata.languages.direction?.attributeValue)
  }

  /// Refers to the catalogs of the item, or has them in place; IPTC's is added, and marked, where the item has none.
  mutating func catalogs(_ catalogs: [Catalog]) {
    finishTag()
    let standard = catalogs.firstIndex { $0.href.map(IPTCCatalog.isVersion) ?? false }
    if catalogStyle == .inline || !given.isEmpty {
      // Nothing may be put into the start tag: its end is written first.
      sink.text("")
      catalogMark = (sink.count, depth, standard.flatMap { catalogs[$0].href })
      hasElements = true
    }
    if catalogStyle == .reference, standard == nil {
      element("catalogRef") { sheet in
        sheet.attribute("href", IPTCCatalog.href)
        if sheet.isFromNewsML { sheet.own("added", "true") }
      }
    }
    for (index, catalog) in catalogs.enumerated() where catalogStyle == .reference || index != standard {
      let path = "catalogs[\(index)]"
      if catalog.schemes.isEmpty {
        if catalog.href == nil { lose(.newsMLNoPlace, path, .dropped, catalog.title ?? "") }
        guard let href = address(catalog.href, path) else { continue }
        element("catalogRef", owning: catalog.foreign, path) { sheet in
          sheet.attribute("href", href)
          if href != catalog.href { sheet.own("href", catalog.href ?? "") }
          if let title = catalog.title { sheet.element("title", text: title) }
        }
      } else {
        inline(catalog, path)
      }
    }
  }

  /// Puts those vocabularies that are in use where they belong, now that this is known: those the user brought, and in a
  /// catalog of their own those of IPTC's, where nothing may have to be fetched.
  mutating func finishCatalogs(besides catalogs: [Catalog]) {
    guard let (mark, depth, href) = catalogMark else { return }
    catalogMark = nil
    let markup = sink.bytes(from: mark)[...]
    let known = Set(catalogs.flatMap(\.schemes).map(\.alias))
    let brought = given.inUse(in: markup).filter { scheme in
      !known.contains(scheme.alias) && LexicalForm.isAlias(scheme.alias)
        && LexicalForm.address(scheme.uri) == scheme.uri
    }
    var sink = MarkupSink()
    sink.catalog(brought, depth: depth)
    if catalogStyle == .inline {
      let taken = Set(brought.map(\.alias))
      let standard = IPTCCatalog.schemes(inUseIn: markup).filter { !taken.contains($0.alias) }
      sink.catalog(standard, insteadOf: href ?? "", depth: depth)
    }
    if !sink.bytes.isEmpty { self.sink.insert(sink.bytes, at: mark) }
  }

  private mutating func inline(_ catalog: Catalog, _ path: String) {
    let schemes = catalog.schemes.filter { scheme in
      LexicalForm.isAlias(scheme.alias) && !scheme.uri.isEmpty && LexicalForm.address(scheme.uri) == scheme.uri
    }
    if schemes.count < catalog.schemes.count { lose(.newsMLAddress, path) }
    guard !schemes.isEmpty else { return }
    element("catalog", owning: catalog.foreign, path) { sheet in
      sheet.address("url", catalog.href, path)
      if let title = catalog.title { sheet.element("title", text: title) }
      for (index, scheme) in schemes.enumerated() {
        sheet.element("scheme", owning: scheme.foreign, "\(path).schemes[\(index)]") { sheet in
          sheet.attribute("alias", scheme.alias)
          sheet.attribute("uri", scheme.uri)
        }
      }
    }
  }

  /// Writes the parties the item went through.
  mutating func hopHistory(_ hops: [Hop]) {
    guard !hops.isEmpty else { return }
    element("hopHistory") { sheet in
      for (index, hop) in hops.enumerated() { sheet.hop(hop, "lifecycle.hops[\(index)]") }
    }
  }

  private mutating func hop(_ hop: Hop, _ path: String) {
    element("hop", owning: hop.foreign, path) { sheet in
      sheet.measure("seq", hop.sequence)
      sheet.dateAttribute("timestamp", hop.date, .day, path + ".date")
      if let party = hop.party { sheet.party("party", party, .plain, path + ".party") }
      for (index, action) in hop.actions.enumerated() {
        let path = "\(path).actions[\(index)]"
        sheet.element("action", owning: action.foreign, path) { sheet in
          sheet.refer("qcode", "uri", to: action.code, path)
          sheet.refer("target", "targeturi", to: action.target, path + ".target")
          sheet.dateAttribute("timestamp", action.date, .day, path + ".date")
        }
      }
    }
  }

  /// Writes when the story was published, and where.
  mutating func publishingHistory(of item: NewsMLItem) {
    let link = item.metadata.identity.canonicalLink
    guard let date = item.metadata.lifecycle.released, !item.metadata.hasPublishingHistory,
      !isTooCoarse(date, for: .truncated), hasPublishedPlace(link)
    else { return }
    element("pubHistory") { sheet in
      sheet.element("published") { sheet in
        sheet.attribute("uri", link.flatMap(LexicalForm.address))
        sheet.date("timestamp", date, .truncated, "lifecycle.released")
      }
    }
  }
}

extension Metadata {
  /// Whether the source's own history of publication still says when the item was published.
  var hasPublishingHistory: Bool {
    guard let payload = foreign.first(where: { $0.contextPath == "pubHistory" && $0.format == "newsml" }),
      let history = MarkupElement(fragment: payload.bytes)
    else { return false }
    let first = history.elements.lazy.compactMap { $0.first("timestamp") }.first
    guard let text = first?.text else { return true }
    var date = NewsDate(iso8601: text)
    date?.text = lifecycle.released?.text ?? ""
    return date == lifecycle.released
  }
}

extension MarkupSink {
  /// Writes a catalog in place; one that stands for a reference is marked, so that reading it back gives the reference.
  fileprivate mutating func catalog(_ schemes: [Scheme], insteadOf href: String? = nil, depth: Int) {
    guard !schemes.isEmpty else { return }
    newline(indent: 2 * depth)
    element("catalog") { sink in
      if let href {
        sink.attribute("xmlns:galley", OwnTerm.namespace)
        sink.attribute("galley:inlined", "true")
        if !href.isEmpty { sink.attribute("url", href) }
      }
      for scheme in schemes {
        sink.newline(indent: 2 * depth + 2)
        sink.element("scheme") { sink in
          sink.attribute("alias", scheme.alias)
          sink.attribute("uri", scheme.uri)
        }
      }
      sink.newline(indent: 2 * depth)
    }
  }
}
