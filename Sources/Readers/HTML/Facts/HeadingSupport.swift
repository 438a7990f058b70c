import Markup

/// How well what a page says of its headline agrees with the headings that a reader sees.
struct HeadingSupport {
  private let witnesses: [(claim: PageClaim, folded: String)]

  init(_ witnesses: [PageClaim]) {
    self.witnesses = witnesses.map { ($0, $0.text.folded) }
  }

  /// The heading that others agree with best, and how well, 0 to 1.
  func best(of headings: [PageClaim]) -> (heading: PageClaim, share: Double)? {
    headings.map { ($0, share(of: $0)) }.max { $0.1 < $1.1 }
  }

  private func share(of heading: PageClaim) -> Double {
    let words = heading.text.folded
    let isLong = words.split(separator: " ").count >= 3
    return witnesses.reduce(0) { best, witness in
      // A heading that is marked as the headline says so of itself alone.
      if witness.claim.text.range == heading.text.range { return max(best, Self.ofItself) }
      let other = witness.folded
      return max(best, PageText.likeness(words, other), isLong && Self.holds(other, words) ? 0.8 : 0)
    }
  }

  private static func holds(_ title: String, _ words: String) -> Bool {
    title.utf8.count <= longest && words.utf8.count <= longest && title.holds(words)
  }

  /// The heading of a lower level that says what a title says, or what it begins with before a mark that parts it.
  func titled(_ headings: [MarkupElement]) -> PageClaim? {
    let starts = witnesses.flatMap { witness in
      [witness.folded, PageText.folded(String(SiteName.start(of: witness.claim.text.value)))]
    }
    // A word or two may be the name of a section.
    let wanted = Set(starts.filter { $0.split(separator: " ").count >= 3 || $0.utf8.count >= Self.shortest })
    let found = headings.compactMap { heading -> (text: PageText, length: Int)? in
      guard let text = PageText(heading.preformattedText, at: heading.range) else { return nil }
      let folded = text.folded
      return wanted.contains(folded) ? (text, folded.utf8.count) : nil
    }
    return found.max { $0.length < $1.length }.flatMap { PageClaim($0.text, "html.heading", 85) }
  }

  private static let ofItself = 0.6
  private static let shortest = 20
  private static let longest = 1_000
}
