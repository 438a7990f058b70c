import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// Writes a reference to another item or page.
  mutating func link(_ relation: Relation, _ path: String) {
    element("link", owning: relation.foreign, path) { sheet in
      sheet.relationship(of: relation, path)
      sheet.target(of: relation, path)
    }
  }

  /// Writes what a relation leads to, inside its element.
  mutating func target(of relation: Relation, _ path: String) {
    measure("rank", relation.rank)
    address("href", relation.href, path + ".href")
    attribute("residref", relation.itemID)
    measure("version", relation.version, least: 1)
    attribute("contenttype", relation.contentType)
    refer("pubconstraint", "pubconstrainturi", to: relation.constraint.map { [$0] } ?? [], path + ".constraint")
    linkTitle(of: relation, path + ".title")
    if let kind = relation.itemKind {
      element("itemClass") { $0.refer("qcode", "uri", to: kind, path + ".itemKind") }
    }
  }

  /// Writes `@rel`: the source's code, else IPTC's for the kind; and the kind by our name where neither says it.
  private mutating func relationship(of relation: Relation, _ path: String) {
    let term = relation.kind.term.uri
    if let code = relation.code, code.qcode != nil || code.uri != nil {
      let says = relation.kind == .other && code.uri == nil
      refer("rel", "reluri", to: says ? code : Code(qcode: code.qcode, uri: code.qcode == nil ? code.uri : term), path)
      if !says, let literal = code.literal { lose(.newsMLCode, path + ".code.literal", .dropped, literal) }
      if code.qcode == nil, relation.kind != .other, code.uri != term {
        lose(.newsMLCode, path + ".kind", .dropped, relation.kind.rawValue)
      }
    } else {
      if let qcode = relation.kind.qcode { attribute("rel", qcode) } else { attribute("reluri", term) }
      if let code = relation.code { lose(.newsMLCode, path + ".code", .dropped, code.summary) }
    }
  }

  /// Writes a title: plain words as an attribute, rich ones as a hint from the item it leads to.
  private mutating func linkTitle(of relation: Relation, _ path: String) {
    let title = relation.title
    guard !title.isEmpty else { return }
    attribute("title", title.plainText)
    let isSaid = keepsForeign && relation.foreign.contains { $0.contextPath == "title" }
    if !title.isPlain, !isSaid { element("title") { $0.words(title, path) } }
  }

  /// Writes a medium as a link that carries the medium's own properties with it.
  ///
  /// The renditions of a text item are the text's own, so a picture cannot stand among them (NewsML-G2 specification,
  /// contentSet).
  mutating func mediaLink(_ media: Media, _ path: String) {
    element("link", owning: media.foreign, path) { sheet in
      sheet.attribute("reluri", OwnTerm.media.uri)
      sheet.attribute(
        "href", media.renditions.first?.href.flatMap(LexicalForm.address).flatMap { $0.isEmpty ? nil : $0 })
      sheet.attribute("residref", media.id)
      sheet.attribute("contenttype", media.renditions.first?.contentType)
      for (index, rights) in media.rights.enumerated() { sheet.rightsInfo(rights, "\(path).rights[\(index)]") }
      sheet.element("itemClass") { $0.attribute("qcode", media.kind.qcode) }
      sheet.date("contentCreated", media.created, .truncated, path + ".created")
      for (index, creator) in media.creators.enumerated() {
        sheet.party("creator", creator, .author, "\(path).creators[\(index)]")
      }
      sheet.concepts(of: media, path)
      if let headline = media.headline { sheet.label("headline", headline, path + ".headline") }
      if let credit = media.credit { sheet.line("creditline", credit, path + ".credit") }
      if !media.caption.isEmpty {
        sheet.passage("description", Passage(media.caption, role: .caption), path + ".caption")
      }
      if let text = media.altText {
        sheet.extend("contentMetaExtProperty", .altText, path + ".altText") { $0.attribute("value", text) }
      }
      sheet.renditions(media.renditions, path)
    }
  }

  private mutating func concepts(of media: Media, _ path: String) {
    for (index, genre) in media.concepts.genres.enumerated() {
      concept("genre", genre, [.ranked, .quantified], "\(path).concepts.genres[\(index)]")
    }
    for (index, subject) in media.concepts.subjects.enumerated() {
      concept("subject", subject, [.ranked, .quantified], "\(path).concepts.subjects[\(index)]")
    }
    for (index, place) in media.concepts.located.enumerated() {
      concept("located", place, .located, "\(path).concepts.located[\(index)]")
    }
    let rest = media.concepts.audiences + media.concepts.excludedAudiences + media.concepts.products
    for concept in rest { lose(.newsMLNoPlace, path + ".concepts", .dropped, concept.summary) }
  }

  private mutating func renditions(_ renditions: [Rendition], _ path: String) {
    guard !renditions.isEmpty else { return }
    element("contentSet") { sheet in
      for (index, rendition) in renditions.enumerated() {
        sheet.remoteContent(rendition, "\(path).renditions[\(index)]")
      }
    }
  }

  /// Writes one rendition.
  mutating func remoteContent(_ rendition: Rendition, _ path: String) {
    element("remoteContent", owning: rendition.foreign, path) { sheet in
      sheet.refer("rendition", "renditionuri", to: rendition.name, path + ".name")
      sheet.address("href", rendition.href, path + ".href")
      sheet.attribute("residref", rendition.itemID)
      sheet.attribute("contenttype", rendition.contentType)
      sheet.measure("width", rendition.width)
      sheet.measure("height", rendition.height)
      sheet.measure("size", rendition.byteCount)
      sheet.attribute("duration", rendition.duration)
      sheet.codec(of: rendition, path)
      if let hash = rendition.hash { sheet.element("hash") { $0.text(hash) } }
    }
    for (index, resource) in rendition.resources.enumerated() {
      lose(.newsMLNoPlace, "\(path).resources[\(index)]", .dropped, resource.href ?? "")
    }
  }

  /// Writes the codec of sound or moving pictures; for other media NewsML-G2 has no place for one.
  private mutating func codec(of rendition: Rendition, _ path: String) {
    guard let codec = rendition.codec else { return }
    let code = Code.isQCode(codec) && !codec.contains("://") ? Code(codec) : Code(uri: codec)
    let isAudio = rendition.contentType?.hasPrefix("audio/") ?? false
    if isAudio {
      refer("audiocodec", "audiocodecuri", to: code, path + ".codec")
    } else {
      refer("videocodec", "videocodecuri", to: code, path + ".codec")
    }
  }
}
