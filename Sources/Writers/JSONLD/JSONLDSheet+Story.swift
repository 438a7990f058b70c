import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

extension JSONLDSheet {
  /// The node of a story.
  mutating func story(_ article: Article) -> JSONDraft {
    var node = head(article.metadata, type: "NewsArticle")
    setBody(of: article, in: &node)
    set(article.media, in: &node)
    return node
  }

  /// The node of a medium that stands alone.
  mutating func medium(_ item: MediaItem) -> JSONDraft {
    var node = head(item.metadata, type: item.media.kind.schemaType)
    for member in describe(item.media, "media").members where !node.has(member.name) {
      node.set(member.name, member.node.value)
    }
    return node
  }

  /// What every node says.
  private mutating func head(_ metadata: Metadata, type: String) -> JSONDraft {
    var node = JSONDraft()
    node.set("@type", type)
    set(metadata.identity, in: &node)
    set(metadata.texts, in: &node)
    set(metadata.lifecycle, in: &node)
    node.set(
      "inLanguage",
      oneOf: metadata.languages.content.isEmpty
        ? [metadata.languages.metadata].compactMap(\.self) : metadata.languages.content)
    set(metadata.credits, metadata.texts.bylines, in: &node)
    set(metadata.concepts, in: &node)
    set(metadata.rights, in: &node, "rights")
    set(relations: metadata.relations, in: &node)
    if let code = metadata.digitalSourceType {
      let address = Self.address(of: code)
      node.set("digitalSourceType", address ?? code.spelled)
    }
    for (index, note) in metadata.notes.enumerated() {
      lose(note.audience == .anyone ? .jsonldNoPlace : .jsonldRestricted, "notes[\(index)]")
    }
    for (index, catalog) in metadata.catalogs.enumerated() {
      lose(.jsonldDetail, "catalogs[\(index)]", catalog.href ?? "")
    }
    return node
  }

  private mutating func set(_ identity: Identity, in node: inout JSONDraft) {
    if let guid = identity.guid, LexicalForm.isURI(guid) { node.set("@id", guid) }
    node.set("url", identity.canonicalLink.flatMap { LexicalForm.uri($0) })
    if let link = identity.canonicalLink, LexicalForm.uri(link) == nil { lose(link, "identity.canonicalLink") }
    var ids: [JSONValue] = identity.guid.map { $0.isEmpty ? [] : [.string($0)] } ?? []
    for (index, id) in identity.alternativeIDs.enumerated() where !id.value.isEmpty {
      var entry = JSONDraft()
      entry.set("@type", "PropertyValue")
      entry.set("propertyID", id.type?.spelled)
      entry.set("value", id.value)
      ids.append(entry.value)
      lose(id.environment, "identity.alternativeIDs[\(index)].environment", .jsonldDetail)
    }
    node.set("identifier", oneOf: ids)
    if let version = identity.version {
      node.set("version", version)
    } else {
      node.set("version", identity.versionLabel)
    }
    if identity.version != nil { lose(identity.versionLabel, "identity.versionLabel", .jsonldDetail) }
    lose(identity.fileName, "identity.fileName")
    lose(identity.profile?.name, "identity.profile", .jsonldDetail)
  }

  private mutating func set(_ texts: Texts, in node: inout JSONDraft) {
    let main = texts.headlines.firstIndex { $0.role == .main } ?? texts.headlines.indices.first
    var others: [String] = []
    for (index, headline) in texts.headlines.enumerated() {
      guard let words = words(headline.text, "texts.headlines[\(index)].text") else { continue }
      if index == main { node.set("headline", words) } else { others.append(words) }
      if index != main { lose(.jsonldDetail, "texts.headlines[\(index)].role") }
    }
    node.set("alternativeHeadline", oneOf: others)
    node.set(
      "description",
      oneOf: texts.descriptions.enumerated().compactMap { index, passage in
        words(passage.blocks, "texts.descriptions[\(index)]")
      })
    if let dateline = texts.dateline { node.set("dateline", words(dateline, "texts.dateline")) }
    if let credit = texts.creditline { node.set("creditText", words(credit, "texts.creditline")) }
    if let title = texts.title { node.set("name", words(title, "texts.title")) }
    node.set("keywords", texts.keywords.map { .string($0.text) }.filter { $0.string?.isEmpty == false })
    lose(texts.slugline?.text, "texts.slugline")
    lose(texts.tagline?.plainText, "texts.tagline")
  }

  private mutating func set(_ lifecycle: Lifecycle, in node: inout JSONDraft) {
    node.set("dateCreated", lifecycle.contentCreated ?? lifecycle.firstCreated)
    node.set("datePublished", lifecycle.released)
    node.set("dateModified", lifecycle.contentModified ?? lifecycle.versionCreated)
    node.set("expires", lifecycle.expires.first)
    for (index, date) in lifecycle.expires.enumerated().dropFirst() {
      lose(date.iso8601, "lifecycle.expires[\(index)]")
    }
    if lifecycle.contentCreated != nil { lose(lifecycle.firstCreated?.iso8601, "lifecycle.firstCreated") }
    if lifecycle.contentModified != nil { lose(lifecycle.versionCreated?.iso8601, "lifecycle.versionCreated") }
    if let status = lifecycle.status, status != .usable { node.set("creativeWorkStatus", status.summary) }
    lose(lifecycle.embargo.summary, "lifecycle.embargo", .jsonldEmbargo)
    lose(lifecycle.urgency.map(String.init), "lifecycle.urgency", .jsonldDetail)
    lose(lifecycle.role?.summary, "lifecycle.role", .jsonldDetail)
    for (index, signal) in lifecycle.signals.enumerated() {
      let isHarmless = ["sig:update", "sig:repeat"].contains(signal.code.qcode)
      lose(
        isHarmless ? .jsonldDetail : .jsonldSignal, "lifecycle.signals[\(index)]", signal.label ?? signal.code.summary)
    }
    if lifecycle.revision != nil { lose(.jsonldNoPlace, "lifecycle.revision") }
    if !lifecycle.history.isEmpty { lose(.jsonldNoPlace, "lifecycle.history") }
    if !lifecycle.hops.isEmpty { lose(.jsonldNoPlace, "lifecycle.hops") }
  }

  private mutating func setBody(of article: Article, in node: inout JSONDraft) {
    for (index, body) in article.bodies.enumerated() {
      let ink = body.blocks.ink
      let path = "bodies[\(index)]"
      guard index == article.mainBody else {
        lose(.jsonldBody, path, body.blocks.plainText, ink: ink)
        account += TextAccount(source: ink, dropped: ink)
        continue
      }
      let prose = NinjsProse(body.blocks)
      node.set("articleBody", prose.text.isEmpty ? nil : prose.text)
      if !prose.text.isEmpty { node.set("wordCount", prose.words) }
      node.set("correction", oneOf: Self.corrections(body.blocks))
      let kept = min(Ink.count(prose.text), ink)
      if kept < ink { lose(.jsonldBodyPart, path + ".blocks", ink: ink - kept) }
      if !NinjsWords.isExact(body.blocks) { lose(.jsonldMarkup, path + ".blocks") }
      account += TextAccount(source: ink, body: kept, dropped: ink - kept)
    }
  }

  private static func corrections(_ blocks: [Block]) -> [String] {
    blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block, paragraph.style == .correction else { return nil }
      return paragraph.content.plainText
    }
  }
}
