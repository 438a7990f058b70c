import Markup
import NewsProse
import Source

/// A heading whose parts stand in spans, small print or lines of their own, one of which is the headline as the page
/// says it elsewhere: above it stands a kicker or the day, below it a deck.
struct HeadlineSplit: Sendable {
  /// The heading whole.
  let whole: PageText
  /// The part that is the headline.
  let headline: PageText
  /// What stands before it.
  let kicker: PageText?
  /// What stands behind it.
  let deck: PageText?

  /// Splits a heading where a part of it is what others say; `nil` where none is, or where one says all of it.
  init?(_ heading: MarkupElement, saying others: [PageText]) {
    let parts = Self.parts(of: heading)
    guard (2...Self.mostParts).contains(parts.count), let whole = Self.text(parts[...]) else { return nil }
    let wanted = Set(others.map(\.folded).filter { $0.utf8.count >= Self.shortest })
    guard !wanted.contains(whole.folded) else { return nil }
    let found = parts.indices.flatMap { start in
      (start + 1...parts.count).compactMap { end -> (range: Range<Int>, words: PageText)? in
        guard let words = Self.text(parts[start..<end]), wanted.contains(words.folded) else { return nil }
        return (start..<end, words)
      }
    }
    guard let best = found.max(by: { $0.words.value.utf8.count < $1.words.value.utf8.count }),
      let kicker = Self.kicker(Self.text(parts[..<best.range.lowerBound])),
      let deck = Self.deck(Self.text(parts[best.range.upperBound...]))
    else { return nil }
    self.whole = whole
    headline = Self.unmarked(best.words)
    (self.kicker, self.deck) = (kicker, deck)
  }

  /// The day that stands before the headline, and nothing else.
  var day: PageText? {
    kicker.flatMap { kicker in
      guard let date = DateLine(kicker.value.utf8), date.role == .unstated, !date.hasTime, date.date?.day != nil,
        date.range.count == kicker.value.utf8.count
      else { return nil }
      return kicker
    }
  }

  // MARK: Parts

  /// The runs of text between spans, small print and lines; other styles part nothing.
  private static func parts(of heading: MarkupElement) -> [[MarkupText]] {
    var parts: [[MarkupText]] = [[]]
    gather(heading, &parts)
    return parts.filter { $0.contains(where: \.holdsInk) }
  }

  private static func gather(_ element: MarkupElement, _ parts: inout [[MarkupText]]) {
    for node in element.nodes where parts.count <= 2 * mostParts {
      switch node {
      case .text(let run): parts[parts.count - 1].append(run)
      case .element(let child):
        guard HTMLVocabulary.role(of: child) != .machinery else { continue }
        let parted = isParted(child)
        if parted { parts.append([]) }
        gather(child, &parts)
        if parted { parts.append([]) }
      case .comment, .instruction: break
      }
    }
  }

  private static func isParted(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .br, .span, .small, .div, .p, .time: true
    default: false
    }
  }

  private static func text(_ parts: ArraySlice<[MarkupText]>) -> PageText? {
    let places = parts.joined().compactMap(\.range)
    let range = places.first.flatMap { first in places.last.map { SourceRange(first.start, max(first.end, $0.end)) } }
    return PageText(parts.map { $0.map(\.text).joined() }.joined(separator: " "), at: range)
  }

  /// A few words without the mark that parts them from the headline; `nil` where there are words that are none.
  private static func kicker(_ head: PageText?) -> PageText?? {
    guard var head else { return .some(nil) }
    while let last = head.value.last, marks.contains(last) { head.value.removeLast() }
    return head.folded.isEmpty || head.value.utf8.count > longestKicker ? nil : head
  }

  /// Words that say more; `nil` where there are words that do not: the end of a sentence, a time, a number.
  private static func deck(_ tail: PageText?) -> PageText?? {
    guard let tail else { return .some(nil) }
    guard let first = tail.value.first, first.isLetter, !first.isLowercase,
      tail.folded.split(separator: " ").count >= fewestWords || !first.isUppercase
    else { return nil }
    return tail
  }

  private static func unmarked(_ words: PageText) -> PageText {
    var words = words
    words.value = String(words.value.drop { marks.contains($0) })
    return words
  }

  private static let marks: Set<Character> = [" ", "|", ":", "-", "–", "—", "/", "»", "·", "•"]
  private static let mostParts = 6
  private static let shortest = 8
  private static let longestKicker = 80
  private static let fewestWords = 3
}
