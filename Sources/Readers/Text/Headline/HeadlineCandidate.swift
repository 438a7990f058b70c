/// A chunk that could be the headline, and what speaks for it.
struct HeadlineCandidate {
  /// The index of the chunk.
  let index: Int
  /// Its words.
  let plain: PlainView
  /// Its level, where marks make it a heading.
  let level: Int?
  /// What speaks for it and against it, summed up.
  var score = 0
  /// Whether byline, date or dateline stand right behind it.
  var isFollowed = false
  /// Whether the page says the same words elsewhere.
  var isRepeated = false

  /// The rule that would choose it.
  var rule: String {
    switch level {
    case 1: "text.headline-heading-1"
    case .some: "text.headline-heading"
    case nil: isRepeated ? "text.headline-repeated" : "text.headline-first-line"
    }
  }
}
