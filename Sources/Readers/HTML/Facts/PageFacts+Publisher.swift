import ArticleModel
import Source

extension PageFacts {
  /// Who publishes the story: by name, and by the host of its address.
  mutating func takePublisher() {
    let linked = story.flatMap { data.things("publisher", of: $0).first }
    let name = linked?.text("name") ?? story?.text("publisher")
    let claims = [
      PageClaim(name, "html.json-ld-publisher", 92),
      PageClaim(marks.ofStory("publisher").first.flatMap(marks.name), "html.itemprop-publisher", 88),
      PageClaim(marks.meta("og:site_name"), "html.og-site-name", 85),
      PageClaim(marks.meta("dc.publisher", "dcterms.publisher", "citation_journal_title"), "html.meta-publisher", 80),
      PageClaim(marks.meta("application-name"), "html.application-name", 60),
    ].compactMap(\.self)
    guard let (claim, rivals) = PageClaim.settled(claims) else { return }
    var party = Party(named: claim.text.value, kind: .organisation, at: claim.text.range)
    party.domain = metadata.identity.canonicalLink.flatMap(PageAddress.host).map(PageFacts.domain)
    metadata.credits.provider = party
    trace(.provider, nil, claim, rivals: rivals)
  }

  private static func domain(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
