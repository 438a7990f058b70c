import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// Writes `contentMeta`, in the order the schema demands.
  mutating func contentMeta(of item: NewsMLItem) {
    element("contentMeta") { sheet in
      sheet.administration(of: item)
      sheet.parties(of: item)
      sheet.alternativeIDs(item.metadata.identity.alternativeIDs)
      sheet.description(of: item)
      sheet.contentExtensions(of: item)
      if let urgency = item.metadata.lifecycle.urgency, !(1...9).contains(urgency) {
        sheet.kept("urgency", String(urgency))
      }
    }
  }

  private mutating func administration(of item: NewsMLItem) {
    if let urgency = item.metadata.lifecycle.urgency {
      if (1...9).contains(urgency) { element("urgency", text: String(urgency)) }
    }
    loseEarly(item.metadata.lifecycle.contentCreated, "lifecycle.contentCreated")
    loseEarly(item.metadata.lifecycle.contentModified, "lifecycle.contentModified")
    date("contentCreated", item.metadata.lifecycle.contentCreated, .truncated, "lifecycle.contentCreated")
    date("contentModified", item.metadata.lifecycle.contentModified, .truncated, "lifecycle.contentModified")
    if let type = item.metadata.digitalSourceType {
      element("digitalSourceType") { $0.identify(type, "digitalSourceType") }
    }
  }

  /// No date of XML Schema is before the year 1.
  private mutating func loseEarly(_ date: NewsDate?, _ path: String) {
    if let date, date.year < 1 { lose(.newsMLDate, path, .dropped, date.iso8601) }
  }

  private mutating func parties(of item: NewsMLItem) {
    for (index, place) in item.metadata.concepts.located.enumerated() {
      let path = "concepts.located[\(index)]"
      concept("located", place, .located, path)
    }
    for (index, source) in item.metadata.credits.infoSources.enumerated() {
      party("infoSource", source, .role, "credits.infoSources[\(index)]")
    }
    if var distributor = item.metadata.credits.distributor {
      distributor.roles.append(Code(uri: OwnTerm.distributor.uri))
      party("infoSource", distributor, .role, "credits.distributor")
    }
    for (index, creator) in item.metadata.credits.creators.enumerated() {
      party("creator", creator, .author, "credits.creators[\(index)]")
    }
    for (index, contributor) in item.metadata.credits.contributors.enumerated() {
      party("contributor", contributor, .author, "credits.contributors[\(index)]")
    }
    for (index, audience) in item.metadata.concepts.audiences.enumerated() {
      concept("audience", audience, .quantified, "concepts.audiences[\(index)]")
    }
    for (index, audience) in item.metadata.concepts.excludedAudiences.enumerated() {
      concept("exclAudience", audience, .quantified, "concepts.excludedAudiences[\(index)]")
    }
  }

  private mutating func alternativeIDs(_ ids: [AlternativeID]) {
    for (index, id) in ids.enumerated() {
      let path = "identity.alternativeIDs[\(index)]"
      element("altId", owning: id.foreign, path) { sheet in
        sheet.refer("type", "typeuri", to: id.type, path + ".type")
        if let environment = id.environment { sheet.environment(environment) }
        sheet.text(id.value)
      }
    }
  }

  /// Writes the system that an id belongs to: qcodes, or addresses, else words of ours.
  private mutating func environment(_ environment: String) {
    let words = environment.split(separator: " ").map(String.init)
    if words.allSatisfy({ Code.isQCode($0) && !$0.contains("://") }), !words.isEmpty {
      attribute("environment", words.joined(separator: " "))
    } else if words.allSatisfy({ LexicalForm.address($0) == $0 }), !words.isEmpty {
      attribute("environmenturi", words.joined(separator: " "))
    } else {
      own("environment", environment)
    }
  }

  private mutating func description(of item: NewsMLItem) {
    languages(of: item)
    for (index, genre) in item.metadata.concepts.genres.enumerated() {
      concept("genre", genre, [.ranked, .quantified], "concepts.genres[\(index)]")
    }
    for (index, keyword) in item.metadata.texts.keywords.enumerated() {
      self.keyword(keyword, "texts.keywords[\(index)]")
    }
    for (index, subject) in item.metadata.concepts.subjects.enumerated() {
      concept("subject", subject, [.ranked, .quantified], "concepts.subjects[\(index)]")
    }
    if let slugline = item.metadata.texts.slugline {
      element("slugline", owning: slugline.foreign, "texts.slugline") { sheet in
        sheet.attribute("separator", slugline.separator)
        sheet.text(LexicalForm.oneLine(slugline.text))
      }
    }
    for (index, headline) in item.metadata.texts.headlines.enumerated() {
      label("headline", headline.text, as: headline.role, "texts.headlines[\(index)]")
    }
    if let dateline = item.metadata.texts.dateline { label("dateline", dateline, "texts.dateline") }
    for (index, byline) in item.metadata.texts.bylines.enumerated() { label("by", byline, "texts.bylines[\(index)]") }
    if let creditline = item.metadata.texts.creditline { line("creditline", creditline, "texts.creditline") }
    for (index, description) in item.metadata.texts.descriptions.enumerated() {
      passage("description", description, "texts.descriptions[\(index)]")
    }
  }

  private mutating func keyword(_ keyword: Keyword, _ path: String) {
    if let code = keyword.code { lose(.newsMLNoPlace, path + ".code", .dropped, code.summary) }
    element("keyword", owning: keyword.foreign, path) { sheet in
      sheet.language(of: keyword.language, path)
      sheet.refer("role", "roleuri", to: keyword.role.map { [$0] } ?? [], path)
      sheet.text(LexicalForm.oneLine(keyword.text))
    }
  }

  /// Writes the languages of the content; one that was only detected says so, and how sure the detection is.
  private mutating func languages(of item: NewsMLItem) {
    let origins = item.metadata.origins
    for (index, tag) in item.metadata.languages.content.enumerated() {
      let place =
        origins.lastIndex { $0.field == .language && $0.index == index }
        ?? origins.lastIndex { $0.field == .language && $0.index == nil }
      element("language") { sheet in
        let isTag = LexicalForm.isLanguageTag(tag)
        sheet.attribute("tag", isTag ? tag : "und")
        if !isTag { sheet.own("tag", tag) }
        guard let origin = place.map({ origins[$0] }), origin.kind == .derived, origin.confidence < 100 else { return }
        sheet.attribute("howuri", OwnTerm.detected.uri)
        sheet.own("confidence", String(origin.confidence))
      }
    }
  }
}
