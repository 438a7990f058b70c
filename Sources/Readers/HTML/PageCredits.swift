import ArticleModel
import Markup
import NewsProse
import Source

/// Lines above and below a story that say by a word who wrote it or when it was published, alone or behind a label on a
/// line of its own, farther from it than the lines that belong to it: the last resort, believed only where all that say
/// it agree.
struct PageCredits {
  /// A line that says something, and what.
  struct Told<Fact> {
    let fact: Fact
    let range: SourceRange?
  }

  private var days: [Told<NewsDate>] = []
  private var bylines: [Told<Byline>] = []

  private let wantsByline: Bool
  private let story: SourceRange
  private var line = ""
  private var range: SourceRange?
  /// Whether some of the line's words lead nowhere; items of menus do whole.
  private var isPlain = false
  private var label = ""

  /// Reads the lines of a page around its story, but those of menus, forms, quotations, captions, tables and lists, and
  /// those beside the story.
  ///
  /// Where no byline is wanted, lines without a figure tell nothing.
  init(_ root: MarkupElement, around story: SourceRange, wantsByline: Bool) {
    self.wantsByline = wantsByline
    self.story = story
    walk(root)
    end()
  }

  /// The one day of publication that lines tell.
  var day: Told<NewsDate>? {
    days.first.flatMap { first in days.allSatisfy { $0.fact.isSameDay(as: first.fact) } ? first : nil }
  }

  /// The one byline that lines tell.
  var byline: Told<Byline>? {
    let names = bylines.map { $0.fact.names.map { PageText.folded($0.name) } }
    return Set(names).count == 1 ? bylines.first : nil
  }

  private mutating func walk(_ element: MarkupElement, inLink isLinked: Bool = false) {
    for node in element.nodes {
      switch node {
      case .text(let run): add(run, isLinked)
      case .element(let child):
        switch HTMLVocabulary.role(of: child) {
        case .machinery: continue
        case .furniture: end()
        case .inline where child.html != .br: walk(child, inLink: isLinked || child.html == .a)
        case .block, .inline:
          end()
          if !Self.isOfOthers(child) { walk(child, inLink: isLinked) }
          end()
        }
      case .comment, .instruction: continue
      }
    }
  }

  /// Whether what stands in an element is said of something else than the story.
  private static func isOfOthers(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .blockquote, .figure, .table, .li, .aside: true
    default: TellingAttributes(element).isBeside
    }
  }

  /// Whether a line stands around the story and not far from it.
  private func isNear(_ line: SourceRange?) -> Bool {
    guard let line, line.end > story.start - Self.farthest, line.start < story.end + Self.farthest else { return false }
    return line.end <= story.start || line.start >= story.end
  }

  private mutating func add(_ run: MarkupText, _ isLinked: Bool) {
    guard line.utf8.count <= PageStory.longLine else { return }
    line += run.text
    range = run.range.map { range?.union($0) ?? $0 } ?? range
    isPlain = isPlain || !isLinked && run.holdsInk
  }

  /// Ends a line and takes what it says.
  private mutating func end() {
    defer { (line, range, isPlain) = ("", nil, false) }
    guard line.utf8.count <= PageStory.longLine else {
      label = ""
      return
    }
    let words = line.collapsed.trimmed
    guard !words.isEmpty else { return }
    let hasFigure = words.utf8.contains { $0 &- 0x30 < 10 }
    if wantsByline || hasFigure, isNear(range) { read(words) }
    label = isPlain && !hasFigure && words.utf8.count <= Self.longestLabel ? words : ""
  }

  private mutating func read(_ words: String) {
    let before = (days.count, bylines.count)
    if isPlain { take(CreditLine(Array(words.utf8)), range) }
    guard !label.isEmpty, (days.count, bylines.count) == before else { return }
    let mark = label.hasSuffix(":") ? " " : ": "
    let value = words.hasSuffix(",") ? words.dropLast() : words[...]
    take(CreditLine(Array((label + mark + value).utf8)), range)
  }

  private mutating func take(_ credit: CreditLine?, _ range: SourceRange?) {
    guard let credit else { return }
    for date in credit.dates where date.role == .published {
      if let day = date.date, day.day != nil { days.append(Told(fact: day, range: range)) }
    }
    if let byline = credit.byline, byline.rule == Byline.wordRule, Self.namesPersons(byline) {
      bylines.append(Told(fact: byline, range: range))
    }
  }

  /// Whether those named are surely persons: far from the headline `By` and `Von` begin all sorts of lines.
  private static func namesPersons(_ byline: Byline) -> Bool {
    let names = byline.names.filter { !$0.isSource }
    return !names.isEmpty && names.allSatisfy { $0.kind == .person && AuthorNames.isSurelyPerson($0.name) }
  }

  private static let longestLabel = 32
  private static let farthest = 20_000
}
