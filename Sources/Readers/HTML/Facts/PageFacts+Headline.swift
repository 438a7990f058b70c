import ArticleModel
import Source

extension PageFacts {
  /// Headline, deck and the page's own title.
  ///
  /// The heading that a reader sees is the witness: of all first-level headings the one that says what JSON-LD, cards
  /// and title say. Where JSON-LD holds all of it and more, a kicker say, JSON-LD counts.
  mutating func takeHeadlines() {
    takeTitle()
    let claims = headlineClaims()
    guard let winner = recipe?.claims[.headline]?.first ?? winner(among: claims) else { return }
    let headline = FieldText(plain: winner.text.value, at: winner.text.range)
    metadata.texts.headlines.append(Headline(headline))
    trace(.headline, 0, winner, rivals: PageClaim.rivals(of: winner, among: claims))
    headlineSplit = split(winner, claims)
    takeDeck(behind: winner)
  }

  private func split(_ winner: PageClaim, _ claims: [PageClaim]) -> HeadlineSplit? {
    guard winner.rule == "html.h1", let heading = marks.headings.first(where: { $0.range == winner.text.range }) else {
      return nil
    }
    let others = claims.filter { $0.rule != winner.rule && $0.text.range != winner.text.range }
    return HeadlineSplit(heading, saying: others.map(\.text))
  }

  private mutating func takeTitle() {
    guard let element = marks.title, let text = PageText(element.text, at: element.range) else { return }
    metadata.texts.title = FieldText(plain: text.value, at: text.range)
    if let claim = PageClaim(text, "html.title", 100) { trace(.title, nil, claim) }
  }

  private func headlineClaims() -> [PageClaim] {
    let title = marks.title.flatMap { PageText($0.text, at: $0.range) }
    let written: [PageClaim?] = [
      PageClaim(story?.text("headline") ?? story?.text("name"), "html.json-ld-headline", 88),
      PageClaim(marks.ofStory("headline").lazy.compactMap(\.text).first, "html.itemprop-headline", 86),
      PageClaim(unnamed(marks.meta("og:title")), "html.og-title", 80),
      PageClaim(unnamed(marks.meta("parsely-title", "sailthru.title", "citation_title")), "html.meta-title", 78),
      PageClaim(unnamed(marks.meta("twitter:title")), "html.twitter-title", 74),
      PageClaim(unnamed(marks.meta("dc.title", "dcterms.title")), "html.dc-title", 70),
      PageClaim(unnamed(title), "html.title", 60),
    ]
    return written.compactMap(\.self) + headings
  }

  private var headings: [PageClaim] {
    let texts = marks.headings.prefix(24).compactMap { PageText($0.preformattedText, at: $0.range) }
    return texts.compactMap { PageClaim($0, "html.h1", 50) }
  }

  private func unnamed(_ text: PageText?) -> PageText? {
    guard var text else { return nil }
    let rest = site.stripped(from: text.value)
    if !rest.isEmpty { text.value = rest }
    return site.isName(text.value) ? nil : text
  }

  private func winner(among claims: [PageClaim]) -> PageClaim? {
    let witnesses = claims.filter { $0.rule != "html.h1" }
    let seen = claims.filter { $0.rule == "html.h1" && !site.isName($0.text.value) }
    let support = HeadingSupport(witnesses)
    if let (heading, share) = support.best(of: seen), share >= 0.5 { return completed(heading, share) }
    if let best = PageClaim.settled(witnesses.filter { $0.confidence >= 86 }) { return best.winner }
    if let heading = support.titled(marks.subheadings) { return heading }
    if seen.count == 1, let only = seen.first, only.text.folded.split(separator: " ").count >= 3 {
      return PageClaim(only.text, only.rule, 70)
    }
    return PageClaim.settled(witnesses)?.winner ?? seen.first
  }

  /// A heading, or what JSON-LD says where that holds the heading whole behind a kicker.
  private func completed(_ heading: PageClaim, _ support: Double) -> PageClaim? {
    let words = heading.text.folded
    if let told = story?.text("headline"), told.folded.hasSuffix(" " + words), told.value.contains(":") {
      return PageClaim(told, "html.json-ld-headline", 88)
    }
    return PageClaim(heading.text, heading.rule, support >= 0.99 ? 97 : 90)
  }

  /// A second headline, where the page names one.
  private mutating func takeDeck(behind headline: PageClaim) {
    let told = story?.text("alternativeHeadline") ?? marks.ofStory("alternativeheadline").lazy.compactMap(\.text).first
    let found = recipe?.claims[.deck]?.first
    guard let claim = found ?? PageClaim(told, "html.alternative-headline", 85),
      claim.text.folded != headline.text.folded
    else {
      return
    }
    metadata.texts.headlines.append(
      Headline(FieldText(plain: claim.text.value, at: claim.text.range), role: .deck))
    trace(.headline, 1, claim)
  }
}
