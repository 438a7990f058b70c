import ArticleModel
import Markup

/// Pull quotes of pages: words lifted out of the story, known by what the page calls them.
extension HTMLBodyReader {
  /// The pull quote that an element is named; `nil` where it is none, or holds more than words and who said them.
  mutating func pullQuote(_ element: MarkupElement, _ mark: PartMark) -> Block? {
    var parts = PullQuoteParts()
    guard mark.contains(.pullQuote), Self.mayBePullQuote(element), PullQuoteName.isWhole(element),
      parts.collect(element), !parts.lines.isEmpty, parts.length <= Self.longestPullQuote
    else { return nil }
    var words: [Inline] = []
    for line in parts.lines.map({ inlines(of: MarkupNodes($0)) }) where !line.isEmpty {
      if !words.isEmpty { words.append(.lineBreak(LineBreak())) }
      words += line
    }
    let speaker = parts.speaker.map { inlines(of: $0) } ?? []
    for spare in parts.spares { leaveOut(spare) }
    return .pullQuote(PullQuote(words, speaker: speaker, at: element.range))
  }

  private static func mayBePullQuote(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .blockquote: element.attribute("cite") == nil
    case .aside, .figure, .div, .section, .p: element.all("blockquote").allSatisfy { $0.attribute("cite") == nil }
    default: false
    }
  }

  private static let longestPullQuote = 1_000
}
