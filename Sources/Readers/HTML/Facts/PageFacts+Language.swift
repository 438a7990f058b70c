import ArticleModel
import Markup
import Source

extension PageFacts {
  /// The language and the direction of the page.
  mutating func takeLanguage(_ root: MarkupElement) {
    let page = PageText(HTMLStyle.language(of: root), at: root.startTagRange)
    let body = root.first("body").flatMap { PageText(HTMLStyle.language(of: $0), at: $0.startTagRange) }
    let claims = [
      PageClaim(page, "html.lang", 100),
      PageClaim(body, "html.lang", 95),
      PageClaim(story?.text("inLanguage"), "html.json-ld-language", 90),
      PageClaim(marks.ofStory("inlanguage").lazy.compactMap(\.text).first, "html.itemprop-language", 88),
      PageClaim(
        marks.meta("content-language", "dc.language", "dcterms.language", "language"), "html.meta-language", 82),
      PageClaim(marks.meta("og:locale"), "html.og-locale", 78),
    ].compactMap(\.self).filter { Self.isTag($0.text.value) }
    if let (claim, _) = PageClaim.settled(claims) {
      metadata.languages.content = [claim.text.value.replacing("_", with: "-")]
      let primary = Self.primary(claim.text.value)
      let others = claims.filter { Self.primary($0.text.value) != primary }
      trace(.language, nil, claim, rivals: others.map { $0.rival("less trusted") })
    }
    if let direction = HTMLStyle.direction(of: root) ?? root.first("body").flatMap(HTMLStyle.direction) {
      metadata.languages.direction = direction
      metadata.trace(Origin(field: .direction, rule: "html.dir", ranges: [root.startTagRange].compactMap(\.self)))
    }
  }

  private static func primary(_ tag: String) -> String {
    tag.lowercased().prefix { $0 != "-" && $0 != "_" }.description
  }

  /// Whether some words have the form of a language tag (BCP 47).
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
