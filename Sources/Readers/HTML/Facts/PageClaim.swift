import ArticleModel
import Source

/// What one place of a page says a field is.
struct PageClaim: Sendable {
  /// The words.
  let text: PageText
  /// The rule that found them.
  let rule: String
  /// How sure it is, 0 to 100.
  let confidence: Int

  /// Makes a claim of words, where there are any.
  init?(_ text: PageText?, _ rule: String, _ confidence: Int) {
    guard let text else { return nil }
    self.text = text
    self.rule = rule
    self.confidence = confidence
  }

  /// The claim as one that lost.
  func rival(_ reason: String) -> Rival {
    Rival(value: text.value, rule: rule, confidence: confidence, reason: reason, at: text.range)
  }

  /// The most trusted of some claims, and those that say something else.
  static func settled(_ claims: [PageClaim]) -> (winner: PageClaim, rivals: [Rival])? {
    guard let best = claims.max(by: { $0.confidence < $1.confidence }) else { return nil }
    // Of several with the same trust the first counts.
    let winner = claims.first { $0.confidence == best.confidence } ?? best
    return (winner, rivals(of: winner, among: claims))
  }

  /// The claims that say something else than the one that won.
  static func rivals(of winner: PageClaim, among claims: [PageClaim]) -> [Rival] {
    var seen: Set<String> = [winner.text.folded]
    let others = claims.filter { seen.insert($0.text.folded).inserted }
    return others.prefix(mostRivals).map { $0.rival("less trusted") }
  }

  private static let mostRivals = 8
}
