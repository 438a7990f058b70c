import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// Writes `contentMeta`, in the order the schema demands.
  mutating func contentMeta(of item: NewsMLItem) {
    let metadata = item.metadata
    element("contentMeta") { sheet in
      sheet.administration(metadata)
      sheet.parties(metadata.credits, metadata.concepts)
      sheet.alternativeIDs(metadata.identity.alternativeIDs)
      sheet.description(metadata)
      sheet.contentExtensions(metadata)
    }
  }

  private mutating func administration(_ metadata: Metadata) {
    let lifecycle = metadata.lifecycle
    if let urgency = lifecycle.urgency {
      if (1...9).contains(urgency) {
        element("urgency", text: String(urgency))
      } else {
        lose(.newsMLNoPlace, "lifecycle.urgency", .dropped, String(urgency))
      }
    }
    for (date, path) in [(lifecycle.contentCreated, "contentCreated"), (lifecycle.contentModified, "contentModified")] {
      if let date, date.year < 1 { lose(.newsMLDate, "lifecycle.\(path)", .dropped, date.iso8601) }
    }
    date("contentCreated", lifecycle.contentCreated, .truncated, "lifecycle.contentCreated")
    date("contentModified", lifecycle.contentModified, .truncated, "lifecycle.contentModified")
    if let type = metadata.digitalSourceType {
      element("digitalSourceType") { $0.identify(type, "digitalSourceType") }
    }
  }

  private mutating func parties(_ credits: Credits, _ concepts: Concepts) {
    for (index, place) in concepts.located.enumerated() {
      let path = "concepts.located[\(index)]"
      element("located") { $0.concept(place, .located, path) }
    }
    for (index, source) in credits.infoSources.enumerated() {
      party("infoSource", source, .role, "credits.infoSources[\(index)]")
    }
    if var distributor = credits.distributor {
      distributor.roles.append(Code(uri: OwnTerm.distributor.uri))
      party("infoSource", distributor, .role, "credits.distributor")
    }
    for (index, creator) in credits.creators.enumerated() {
      party("creator", creator, .author, "credits.creators[\(index)]")
    }
    for (index, contributor) in credits.contributors.enumerated() {
      party("contributor", contributor, .author, "credits.contributors[\(index)]")
    }
    for (index, audience) in concepts.audiences.enumerated() {
      element("audience") { $0.concept(audience, .quantified, "concepts.audiences[\(index)]") }
    }
    for (index, audience) in concepts.excludedAudiences.enumerated() {
      element("exclAudience") { $0.concept(audience, .quantified, "concepts.excludedAudiences[\(index)]") }
    }
  }

  private mutating func alternativeIDs(_ ids: [AlternativeID]) {
    for (index, id) in ids.enumerated() {
      let path = "identity.alternativeIDs[\(index)]"
      element("altId") { sheet in
        sheet.refer("type", "typeuri", to: id.type, path + ".type")
        if let environment = id.environment {
          let isQCode = Code.isQCode(environment) && !environment.contains("://")
          let code = isQCode ? Code(environment) : Code(uri: environment)
          sheet.refer("environment", "environmenturi", to: [code], path + ".environment")
        }
        sheet.sink.text(id.value)
      }
    }
  }

  private mutating func description(_ metadata: Metadata) {
    let texts = metadata.texts
    languages(metadata)
    for (index, genre) in metadata.concepts.genres.enumerated() {
      element("genre") { $0.concept(genre, [.ranked, .quantified], "concepts.genres[\(index)]") }
    }
    for (index, keyword) in texts.keywords.enumerated() { self.keyword(keyword, "texts.keywords[\(index)]") }
    for (index, subject) in metadata.concepts.subjects.enumerated() {
      element("subject") { $0.concept(subject, [.ranked, .quantified], "concepts.subjects[\(index)]") }
    }
    if let slugline = texts.slugline {
      element("slugline") { sheet in
        sheet.attribute("separator", slugline.separator)
        sheet.sink.text(LexicalForm.oneLine(slugline.text))
      }
    }
    for (index, headline) in texts.headlines.enumerated() {
      label("headline", headline.text, as: headline.role, "texts.headlines[\(index)]")
    }
    if let dateline = texts.dateline { label("dateline", dateline, "texts.dateline") }
    for (index, byline) in texts.bylines.enumerated() { label("by", byline, "texts.bylines[\(index)]") }
    if let creditline = texts.creditline { line("creditline", creditline, "texts.creditline") }
    for (index, description) in texts.descriptions.enumerated() {
      passage("description", description, "texts.descriptions[\(index)]")
    }
  }

  private mutating func keyword(_ keyword: Keyword, _ path: String) {
    if let code = keyword.code { lose(.newsMLNoPlace, path + ".code", .dropped, code.summary) }
    element("keyword") { sheet in
      sheet.attribute("xml:lang", sheet.language(keyword.language, path))
      sheet.refer("role", "roleuri", to: keyword.role.map { [$0] } ?? [], path)
      sheet.sink.text(LexicalForm.oneLine(keyword.text))
    }
  }

  /// Writes the languages of the content; one that was only detected says so, and how sure the detection is.
  private mutating func languages(_ metadata: Metadata) {
    let origins = metadata.origins(of: .language)
    for (index, tag) in metadata.languages.content.enumerated() {
      guard let tag = language(tag, "languages.content[\(index)]") else { continue }
      let origin = origins.last { $0.index == index } ?? origins.last { $0.index == nil }
      element("language") { sheet in
        sheet.attribute("tag", tag)
        guard let origin, origin.kind == .derived, origin.confidence < 100 else { return }
        sheet.attribute("howuri", OwnTerm.detected.uri)
        sheet.attribute("xmlns:galley", OwnTerm.namespace)
        sheet.attribute("galley:confidence", origin.confidence)
      }
    }
  }
}
