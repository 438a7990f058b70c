import ArticleModel
import Source

extension PageFacts {
  /// Who owns the story, under which licence, and whether it may be read for nothing.
  mutating func takeRights() {
    var rights = Rights()
    var claims: [PageClaim] = []
    let holder = story?.text("copyrightHolder") ?? marks.meta("dcterms.rightsholder")
    if let claim = PageClaim(holder, "html.copyright-holder", 88) {
      rights.holder = Party(named: claim.text.value, at: claim.text.range)
      claims.append(claim)
    }
    let notice = story?.text("copyrightNotice") ?? marks.meta("copyright", "dc.rights", "dcterms.rights", "rights")
    if let claim = PageClaim(notice, "html.copyright-notice", 86) {
      rights.notices = [Self.passage(claim.text)]
      claims.append(claim)
    }
    let licence = story?.text("license") ?? marks.link("license").flatMap { PageText($0.href, at: $0.range) }
    if let claim = PageClaim(licence, "html.license", 90) {
      rights.links = [Relation(kind: .other, href: claim.text.value, at: claim.text.range)]
      claims.append(claim)
    }
    takeTerms(&rights, &claims)
    guard let first = claims.first else { return }
    metadata.rights.append(rights)
    trace(.rights, 0, first)
  }

  /// What may be done with the story: conditions in words, and whether it costs.
  private func takeTerms(_ rights: inout Rights, _ claims: inout [PageClaim]) {
    if let claim = PageClaim(story?.text("usageInfo"), "html.usage-info", 88) {
      rights.usageTerms.append(Self.passage(claim.text))
      claims.append(claim)
    }
    let tier = marks.meta("article:content_tier")
    if let free = story?.flag("isAccessibleForFree"), !free.value {
      let words = PageText("isAccessibleForFree: false", at: free.range)
      if let claim = PageClaim(words, "html.json-ld-paywall", 92) {
        rights.limitations = claim.text.value
        claims.append(claim)
      }
    } else if let claim = PageClaim(tier, "html.content-tier", 88), claim.text.value != "free" {
      rights.limitations = "content tier: " + claim.text.value
      claims.append(claim)
    }
    if let claim = PageClaim(marks.meta("tdm-reservation"), "html.tdm-reservation", 90), claim.text.value == "1" {
      rights.usageTerms.append(Self.passage(PageText("tdm-reservation: 1", at: claim.text.range) ?? claim.text))
      claims.append(claim)
    }
  }

  private static func passage(_ text: PageText) -> Passage {
    Passage([text.paragraph], at: text.range)
  }
}
