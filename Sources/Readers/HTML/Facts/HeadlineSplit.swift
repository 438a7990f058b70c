import Markup
import NewsProse
import Source

/// A heading whose parts stand in elements or lines of their own, one of which is the headline as the page says it
/// elsewhere: above it stands a kicker or the day, below it a deck.
struct HeadlineSplit: Sendable {
  /// The heading whole.
  let whole: PageText
  /// The part that is the headline.
  let headline: PageText
  /// What stands before it.
  private(set) var kicker: PageText?
  /// What stands behind it.
  private(set) var deck: PageText?

  /// Splits a heading where a part of it is what others say, folded; `nil` where none is, or where one says all of it.
  init?(_ heading: MarkupElement, saying wanted: Set<String>) {
    var runs: [MarkupText] = []
    Self.gather(heading, &runs)
    guard (2...Self.mostRuns).contains(runs.count), let whole = Self.text(runs[...]) else { return nil }
    guard !wanted.contains(whole.folded) else { return nil }
    self.whole = whole
    for border in 1..<runs.count {
      guard let head = Self.text(runs[..<border]), let tail = Self.text(runs[border...]) else { continue }
      if wanted.contains(tail.folded), let kicker = Self.kicker(head) {
        (headline, self.kicker) = (Self.unmarked(tail), kicker)
        return
      }
      if wanted.contains(head.folded), !tail.folded.isEmpty {
        (headline, deck) = (head, tail)
        return
      }
    }
    return nil
  }

  /// The day that stands before the headline.
  var day: PageText? { kicker.flatMap { PageFacts.date($0.value)?.day == nil ? nil : $0 } }

  private static func gather(_ element: MarkupElement, _ runs: inout [MarkupText]) {
    for node in element.nodes where runs.count <= mostRuns {
      switch node {
      case .text(let run): if !run.text.collapsed.isEmpty || run.text.contains(" ") { runs.append(run) }
      case .element(let child) where child.html == .br: runs.append(MarkupText(" "))
      case .element(let child): if HTMLVocabulary.role(of: child) != .machinery { gather(child, &runs) }
      case .comment, .instruction: break
      }
    }
  }

  private static func text(_ runs: ArraySlice<MarkupText>) -> PageText? {
    let places = runs.compactMap(\.range)
    let range = places.first.flatMap { first in places.last.map { SourceRange(first.start, max(first.end, $0.end)) } }
    return PageText(runs.map(\.text).joined(), at: range)
  }

  /// A few words without the mark that parts them from the headline.
  private static func kicker(_ head: PageText) -> PageText? {
    var head = head
    while let last = head.value.last, marks.contains(last) { head.value.removeLast() }
    return head.folded.isEmpty || head.value.utf8.count > longestKicker ? nil : head
  }

  private static func unmarked(_ tail: PageText) -> PageText {
    var tail = tail
    tail.value = String(tail.value.drop { marks.contains($0) })
    return tail
  }

  private static let marks: Set<Character> = [" ", "|", ":", "-", "–", "—", "/", "»", "·", "•"]
  private static let mostRuns = 12
  private static let longestKicker = 80
}
