import ArticleModel
import Source

extension PageFacts {
  /// The story's own address.
  mutating func takeAddresses() {
    let canonical = marks.link("canonical").flatMap { PageText($0.href, at: $0.range) }
    let linked = story.flatMap { story in
      story.text("url") ?? story.things("mainEntityOfPage").first?.text("@id")
        ?? story.values("mainEntityOfPage").first?.value.string.flatMap { PageText($0, at: story.range) }
    }
    let claims = [
      PageClaim(canonical, "html.link-canonical", 100),
      PageClaim(marks.meta("og:url", "al:web:url"), "html.og-url", 90),
      PageClaim(linked, "html.json-ld-url", 88),
    ].compactMap(\.self).filter { $0.rule == "html.link-canonical" || $0.text.value.contains("://") }
    guard let winner = claims.first else { return }
    metadata.identity.canonicalLink = winner.text.value
    let others = claims.filter { !PageAddress.isSame($0.text.value, winner.text.value) }
    trace(.canonicalLink, nil, winner, rivals: others.map { $0.rival("less trusted") })
    takeIdentifiers()
  }

  /// What the page calls the story in its own system.
  private mutating func takeIdentifiers() {
    let told = story?.text("identifier") ?? marks.meta("parsely-post-id", "articleid", "article_id", "article-id")
    guard let claim = PageClaim(told, "html.identifier", 80) else { return }
    metadata.identity.alternativeIDs.append(AlternativeID(claim.text.value))
    trace(.alternativeIDs, 0, claim)
  }

  /// Where the story stands in other forms and other languages.
  mutating func takeRelations() {
    for link in marks.links {
      let isTranslation = link.relations.contains("alternate") && link.language != nil && link.language != "x-default"
      let isForm = link.relations.contains("amphtml")
      guard isTranslation || isForm, metadata.relations.count < Self.mostRelations else { continue }
      guard !PageAddress.isSame(link.href, metadata.identity.canonicalLink ?? "") else { continue }
      if isTranslation, let language = link.language, isOwn(language) { continue }
      var relation = Relation(kind: isTranslation ? .translationOf : .other, href: link.href, at: link.range)
      relation.contentType = link.type ?? "text/html"
      metadata.relations.append(relation)
      let rule = isTranslation ? "html.link-hreflang" : "html.link-amphtml"
      let claim = PageClaim(PageText(link.href, at: link.range), rule, 95)
      if let claim { trace(.relation, metadata.relations.count - 1, claim) }
    }
  }

  private func isOwn(_ language: String) -> Bool {
    metadata.languages.content.first.map { $0.lowercased() == language.lowercased() } ?? false
  }

  private static let mostRelations = 64
}
