import ArticleModel
import Markup
import NewsCodes

extension NewsMLLint {
  /// Judges what the item says of itself in its start tag.
  mutating func judgeIdentity() {
    let element = item.element
    guard Self.kinds.contains(element.name.local) else { return }
    let guid = element.attribute("guid")?.trimmed ?? ""
    if guid.isEmpty {
      find(.newsMLNoIdentity, "the \(element.name.local) has no guid", element, "guid")
    } else if !WordFaults.isAddress(guid) {
      find(.newsMLGuidForm, "the guid \"\(guid.prefix(60))\" is no URI", element, "guid")
    }
    if let standard = element.attribute("standard")?.trimmed {
      if standard != "NewsML-G2" {
        find(.newsMLUnknownVersion, "the standard is \"\(standard.prefix(40))\", not NewsML-G2", element, "standard")
      }
    } else {
      find(.newsMLMissingAttribute, "the \(element.name.local) does not say standard=\"NewsML-G2\"", element)
    }
    judgeVersion(of: element)
  }

  private mutating func judgeVersion(of element: MarkupElement) {
    if let version = element.attribute("standardversion")?.trimmed {
      let parts = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      if parts.count != 2 || parts[0] != 2 || !(parts[1].map { (0...35).contains($0) } ?? false) {
        let words = "there is no NewsML-G2 \(version.prefix(20)) as far as is known here; the latest is 2.35"
        find(.newsMLUnknownVersion, words, element, "standardversion")
      }
    } else {
      find(.newsMLMissingAttribute, "the \(element.name.local) has no standardversion", element)
    }
    switch element.attribute("conformance")?.trimmed {
    case "power", "core": break
    case nil: find(.newsMLNoConformance, "the \(element.name.local) has no conformance and so counts as core", element)
    case let other?:
      find(
        .newsMLBadConformance, "conformance=\"\(other.prefix(20))\" is neither core nor power", element, "conformance")
    }
  }

  /// Judges what the item leaves out about itself, and whether its status fits its content.
  mutating func judgeMetadata() {
    let element = item.element
    guard ["newsItem", "packageItem"].contains(element.name.local) else { return }
    if element.first("rightsInfo") == nil {
      find(.newsMLNoRights, "the \(element.name.local) has no rightsInfo", element)
    }
    if !saysLanguage {
      find(.newsMLNoLanguage, "neither xml:lang nor contentMeta/language says which language it is in", element)
    }
    if item.status == .canceled, let content = item.contentSet, let status = item.itemMeta?.first("pubStatus"),
      content.elements.contains(where: { $0.name.local == "remoteContent" || !$0.text.trimmed.isEmpty })
    {
      find(.newsMLKillWithBody, "the item is canceled and still carries content", status)
    }
  }

  private var saysLanguage: Bool {
    if NewsMLReading.saysLanguage(item.element) || item.contentMeta?.first("language") != nil { return true }
    let meta = (item.contentMeta?.elements ?? []) + [item.contentMeta, item.contentSet].compactMap(\.self)
    return meta.contains(where: NewsMLReading.saysLanguage)
      || item.contentSet?.elements.contains { content in
        NewsMLReading.saysLanguage(content) || content.elements.contains(where: NewsMLReading.saysLanguage)
      } ?? false
  }

  /// Judges the dates of the item by each other; there is no clock here.
  mutating func judgeDates() {
    guard let meta = item.itemMeta else { return }
    let created = Self.moment(meta.first("versionCreated"))
    if let embargoed = meta.first("embargoed") {
      if embargoed.text.trimmed.isEmpty {
        find(.newsMLOpenEmbargo, "the item is embargoed without end", embargoed)
      } else if let until = Self.moment(embargoed), let created, until < created {
        find(.newsMLPastEmbargo, "the embargo ended before this version was made", embargoed)
      }
    }
    judge(meta.first("firstCreated"), notAfter: meta.first("versionCreated"))
    judge(meta.first("versionCreated"), notAfter: meta.first("expires"))
    judge(item.contentMeta?.first("contentCreated"), notAfter: item.contentMeta?.first("contentModified"))
    for rights in item.element.all("rightsInfo") {
      guard let from = rights.attribute("validfrom").flatMap(NewsDate.init(iso8601:))?.secondsSinceEpoch,
        let until = rights.attribute("validto").flatMap(NewsDate.init(iso8601:))?.secondsSinceEpoch, until < from
      else { continue }
      find(.newsMLDatesOrder, "the rights end before they begin", rights, "validto")
    }
  }

  private mutating func judge(_ earlier: MarkupElement?, notAfter later: MarkupElement?) {
    guard let earlier, let later, let first = Self.moment(earlier), let second = Self.moment(later), second < first
    else {
      return
    }
    find(.newsMLDatesOrder, "\(later.name.local) lies before \(earlier.name.local)", later)
  }

  private static func moment(_ element: MarkupElement?) -> Int? {
    element.flatMap { NewsDate(iso8601: $0.text) }?.secondsSinceEpoch
  }

  static let kinds: Set<String> = [
    "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
  ]
}

extension NewsMLReading {
  /// Whether an element names its language.
  static func saysLanguage(_ element: MarkupElement) -> Bool { HTMLStyle.language(of: element) != nil }
}
