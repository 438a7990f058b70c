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
    trace(.provider, nil, claim, rivals: rivals)
    if let (logo, claim) = linked.flatMap(linkedLogo) ?? markedLogo() {
      party.logos = [logo]
      trace(.provider, nil, claim)
    }
    metadata.credits.provider = party
  }

  private func linkedLogo(of publisher: LinkedThing) -> (Rendition, PageClaim)? {
    let thing = data.things("logo", of: publisher).first
    let address = thing.flatMap(Self.address) ?? publisher.text("logo")
    guard let claim = PageClaim(address, "html.json-ld-logo", 90) else { return nil }
    var logo = Rendition(href: PageAddress.resolved(claim.text.value, at: base))
    if let thing { measure(&logo, thing) }
    return (logo, claim)
  }

  /// The logo among the properties below the publisher's.
  private func markedLogo() -> (Rendition, PageClaim)? {
    guard let publisher = marks.ofStory("publisher").first else { return nil }
    let below = marks.properties.filter { publisher.element.holds($0.element) }
    guard let logo = below.first(where: { $0.name == "logo" }) else { return nil }
    let inside = below.first { ["url", "contenturl"].contains($0.name) && logo.element.holds($0.element) }
    let claim = PageClaim(inside?.address ?? logo.address, "html.itemprop-logo", 86)
    return claim.map { (Rendition(href: PageAddress.resolved($0.text.value, at: base)), $0) }
  }

  private static func domain(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
