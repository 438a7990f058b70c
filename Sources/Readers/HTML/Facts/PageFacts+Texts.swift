import ArticleModel
import Source

extension PageFacts {
  /// What the page says its story is about, in a sentence.
  mutating func takeDescriptions() {
    let claims = [
      PageClaim(marks.meta("og:description"), "html.og-description", 90),
      PageClaim(story?.text("description"), "html.json-ld-description", 88),
      PageClaim(marks.meta("description"), "html.meta-description", 86),
      PageClaim(marks.meta("twitter:description"), "html.twitter-description", 80),
      PageClaim(marks.meta("dc.description", "dcterms.abstract", "sailthru.description"), "html.dc-description", 75),
    ].compactMap(\.self)
    guard let (claim, rivals) = PageClaim.settled(claims) else { return }
    metadata.texts.descriptions.append(Passage([claim.text.paragraph], role: .teaser, at: claim.text.range))
    trace(.description, 0, claim, rivals: rivals)
  }

  /// Section, tags, and what else the page says the story is about.
  mutating func takeSubjects() {
    takeSections()
    var claims: [PageClaim?] = recipe?.claims[.tags] ?? []
    claims += (story?.texts("keywords") ?? []).map { PageClaim($0, "html.json-ld-keywords", 88) }
    claims += marks.metas("article:tag", "og:article:tag").map { PageClaim($0, "html.article-tag", 88) }
    claims += marks.metas("news_keywords", "sailthru.tags", "parsely-tags").map { PageClaim($0, "html.meta-tags", 84) }
    if !claims.contains(where: { $0 != nil }) {
      claims += marks.metas("keywords").map { PageClaim($0, "html.meta-keywords", 70) }
    }
    var seen: Set<String> = []
    for claim in claims.compactMap(\.self) {
      for word in claim.text.value.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let word = String(word).trimmed
        guard !word.isEmpty, seen.insert(word.lowercased()).inserted, metadata.texts.keywords.count < Self.mostKeywords
        else { continue }
        metadata.texts.keywords.append(Keyword(word))
        trace(.keywords, metadata.texts.keywords.count - 1, claim)
      }
    }
    takeThings()
  }

  private mutating func takeSections() {
    var claims: [PageClaim?] = recipe?.claims[.section] ?? []
    claims += (story?.texts("articleSection") ?? []).map { PageClaim($0, "html.json-ld-section", 90) }
    claims += marks.metas("article:section", "og:article:section", "parsely-section").map {
      PageClaim($0, "html.article-section", 88)
    }
    var seen: Set<String> = []
    for claim in claims.compactMap(\.self) where seen.insert(claim.text.folded).inserted {
      metadata.credits.desks.append(Concept(names: [Name(claim.text.value)]))
      trace(.desk, metadata.credits.desks.count - 1, claim)
    }
  }

  /// The things that JSON-LD says the story is about or mentions, and where it was written.
  private mutating func takeThings() {
    guard let story else { return }
    for (member, relation) in [("about", "about"), ("mentions", "mentions")] {
      for thing in data.things(member, of: story) {
        guard let claim = PageClaim(thing.text("name"), "html.json-ld-\(relation)", 88) else { continue }
        metadata.concepts.subjects.append(Self.concept(thing, claim))
        trace(.subject, metadata.concepts.subjects.count - 1, claim)
      }
    }
    for place in data.things("contentLocation", of: story) + data.things("locationCreated", of: story) {
      guard let claim = PageClaim(place.text("name"), "html.json-ld-location", 88) else { continue }
      metadata.concepts.located.append(Self.concept(place, claim))
      trace(.located, metadata.concepts.located.count - 1, claim)
    }
  }

  private static func concept(_ thing: LinkedThing, _ claim: PageClaim) -> Concept {
    var concept = Concept(names: [Name(claim.text.value)])
    concept.kind =
      switch thing.types.first {
      case "Person": .person
      case "Place", "City", "Country", "State", "AdministrativeArea": .place
      case "Event", "SportsEvent": .event
      case let type? where type.hasSuffix("Organization"): .organisation
      case .some, nil: .unstated
      }
    if let same = thing.text("sameAs")?.value, same.contains("://") { concept.code = Code(uri: same) }
    if let geo = thing.things("geo").first, let latitude = geo.text("latitude"), let longitude = geo.text("longitude") {
      concept.point = GeoPoint(latitude: latitude.value, longitude: longitude.value)
    }
    return concept
  }

  private static let mostKeywords = 128
}
