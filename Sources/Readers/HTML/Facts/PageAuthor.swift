import ArticleModel

/// Somebody whom a page names as an author.
struct PageAuthor: Sendable {
  /// Who.
  var party: Party
  /// Where and by what rule.
  let claim: PageClaim

  init(_ party: Party, _ claim: PageClaim) {
    self.party = party
    self.claim = claim
  }
}
