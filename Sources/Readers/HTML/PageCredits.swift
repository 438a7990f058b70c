import ArticleModel
import Markup
import NewsProse
import Source

/// Lines anywhere on a page that say by a word who wrote a story or when it was published, alone or behind a label on a
/// line of its own: the last resort, believed only where all that say it agree.
struct PageCredits {
  /// A line that says something, and what.
  struct Told<Fact> {
    let fact: Fact
    let range: SourceRange?
  }

  private(set) var days: [Told<NewsDate>] = []
  private(set) var bylines: [Told<Byline>] = []

  private let wantsByline: Bool
  private var line = ""
  private var range: SourceRange?
  /// Whether some of the line's words lead nowhere; items of menus do whole.
  private var isPlain = false
  private var label = ""

  /// Reads the lines of a page, but those of menus and forms and those beside the story.
  ///
  /// Where no byline is wanted, lines without a figure tell nothing.
  init(_ root: MarkupElement, wantsByline: Bool) {
    self.wantsByline = wantsByline
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
        case .furniture where child.html != .footer: end()
        case .inline where child.html != .br: walk(child, inLink: isLinked || child.html == .a)
        case .block, .furniture, .inline:
          end()
          if !TellingAttributes(child).isBeside { walk(child, inLink: isLinked) }
          end()
        }
      case .comment, .instruction: continue
      }
    }
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
    if wantsByline || hasFigure { read(words) }
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

  /// Whether those named are written as names are: far from the headline `By` and `Von` begin all sorts of lines.
  private static func namesPersons(_ byline: Byline) -> Bool {
    byline.names.allSatisfy { name in
      let words = name.name.split(separator: " ")
      let isShouted = name.name.contains(where: \.isUppercase) && !name.name.contains(where: \.isLowercase)
      let isProper = !isShouted && words.allSatisfy { $0.first?.isLowercase == false }
      return name.kind != .person || isProper || AuthorNames.isSurelyPerson(Party(named: name.name, kind: .person))
    }
  }

  private static let longestLabel = 32
}
