import ArticleModel
import NewsCodes
import Source
import Stages

extension NewsMLSheet {
  /// Writes an item, in the order the schema demands.
  mutating func newsItem(_ item: NewsMLItem) {
    let metadata = item.metadata
    vocabularies = Vocabularies(metadata.catalogs)
    element("newsItem") { sheet in
      sheet.attribute("xmlns", NewsMLNamespace.nar)
      sheet.attribute("guid", item.guid)
      sheet.attribute("version", String(max(metadata.identity.version ?? 1, 1)))
      sheet.attribute("standard", "NewsML-G2")
      sheet.attribute("standardversion", "2.35")
      sheet.attribute("conformance", "power")
      sheet.attribute("xml:lang", sheet.language(metadata.languages.metadata, "languages.metadata"))
      sheet.attribute("dir", metadata.languages.direction?.attributeValue)
      sheet.catalogs(metadata.catalogs)
      sheet.hopHistory(metadata.lifecycle.hops)
      sheet.publishingHistory(metadata)
      for (index, rights) in metadata.rights.enumerated() { sheet.rightsInfo(rights, "rights[\(index)]") }
      sheet.itemMeta(of: item)
      sheet.contentMeta(of: item)
      sheet.contentSet(of: item)
      sheet.foreign(metadata.foreign, "foreign")
    }
  }

  /// Refers to IPTC's catalog, and to those of the item.
  mutating func catalogs(_ catalogs: [Catalog]) {
    element("catalogRef") { $0.attribute("href", IPTCCatalog.href) }
    for (index, catalog) in catalogs.enumerated() {
      let path = "catalogs[\(index)]"
      if catalog.schemes.isEmpty {
        guard let given = catalog.href, !IPTCCatalog.isVersion(given), let href = address(given, path) else { continue }
        element("catalogRef") { sheet in
          sheet.attribute("href", href)
          if let title = catalog.title { sheet.element("title", text: title) }
        }
      } else {
        inline(catalog, path)
      }
    }
  }

  private mutating func inline(_ catalog: Catalog, _ path: String) {
    let schemes = catalog.schemes.filter { LexicalForm.isAlias($0.alias) && LexicalForm.address($0.uri) == $0.uri }
    if schemes.count < catalog.schemes.count { lose(.newsMLAddress, path) }
    guard !schemes.isEmpty else { return }
    element("catalog") { sheet in
      sheet.attribute("url", sheet.address(catalog.href, path))
      if let title = catalog.title { sheet.element("title", text: title) }
      for scheme in schemes {
        sheet.element("scheme") { sheet in
          sheet.attribute("alias", scheme.alias)
          sheet.attribute("uri", scheme.uri)
        }
      }
    }
  }

  private mutating func hopHistory(_ hops: [Hop]) {
    guard !hops.isEmpty else { return }
    element("hopHistory") { sheet in
      for (index, hop) in hops.enumerated() { sheet.hop(hop, "lifecycle.hops[\(index)]") }
    }
  }

  private mutating func hop(_ hop: Hop, _ path: String) {
    element("hop") { sheet in
      sheet.attribute("seq", hop.sequence.flatMap { $0 < 0 ? nil : $0 })
      if let sequence = hop.sequence, sequence < 0 {
        sheet.lose(.newsMLNoPlace, path + ".sequence", .dropped, String(sequence))
      }
      sheet.dateAttribute("timestamp", hop.date, .day, path + ".date")
      if let party = hop.party { sheet.party("party", party, .plain, path + ".party") }
      for (index, action) in hop.actions.enumerated() {
        let path = "\(path).actions[\(index)]"
        sheet.element("action") { sheet in
          sheet.refer("qcode", "uri", to: action.code, path)
          sheet.refer("target", "targeturi", to: action.target, path + ".target")
          sheet.dateAttribute("timestamp", action.date, .day, path + ".date")
        }
      }
    }
  }

  /// Writes when the story was published, and where.
  private mutating func publishingHistory(_ metadata: Metadata) {
    guard let date = metadata.lifecycle.released, !isTooCoarse(date, for: .truncated),
      hasPublishedPlace(metadata.identity.canonicalLink)
    else { return }
    element("pubHistory") { sheet in
      sheet.element("published") { sheet in
        sheet.attribute("uri", metadata.identity.canonicalLink.flatMap(LexicalForm.address))
        sheet.date("timestamp", date, .truncated, "lifecycle.released")
      }
    }
  }

  /// Notes payloads that cannot be put back.
  mutating func foreign(_ payloads: [ForeignPayload], _ path: String) {
    for (index, payload) in payloads.enumerated() {
      lose(.newsMLForeign, "\(path)[\(index)]", .dropped, String(decoding: payload.bytes.prefix(400), as: UTF8.self))
    }
  }
}
