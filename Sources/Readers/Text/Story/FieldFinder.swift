import ArticleModel
import NewsProse

/// Finds who wrote a story and when: in the lines between its headline and its first paragraphs, right above the
/// headline, and at its end; never in the lines of other stories.
struct FieldFinder {
  let chunks: [Chunk]
  let words: ChunkWords
  let story: Range<Int>
  /// The index of the headline.
  let headline: Int?
  var plan = FieldPlan()
  /// The numbers of links to the pages of authors, where a dump numbers its links.
  let authorNumbers: AuthorNumbers

  /// A line that may be a field, and where.
  struct Line {
    let index: Int
    let plain: PlainView
    let credit: CreditLine?
    /// Those whose pages its links lead to.
    var linked: Byline?
    /// Whether it says that the story was published or changed, and when only by the clock.
    var isTimed = false
  }

  /// How many lines between the headline and the story are looked at, how many chunks if some hold no words, and how
  /// many above the headline.
  private static let depth = 32
  private static let deepest = 96
  private static let above = 5
  /// How many letters of long paragraphs end the head of a story.
  private static let letters = 900

  init(_ chunks: [Chunk], _ words: ChunkWords, story: Range<Int>, headline: HeadlineChoice?) {
    self.chunks = chunks
    self.words = words
    self.story = story
    authorNumbers = AuthorNumbers(words)
    self.headline = headline?.chunk
    for rest in 0..<(headline?.rest ?? 0) { plan.verdicts[(headline?.chunk ?? 0) + rest + 1] = .headlineRest }
  }

  /// Finds all fields; dates told from the day of reading need that day.
  mutating func find(reference: NewsDate?) {
    takeHeadlineRest()
    let head = lines(in: headZone) + lines(in: openingZone)
    takeDates(head)
    takeBylines(head)
    if !holdsNames { takeSignature() }
    takeKicker()
    takeTail()
    decide(reference: reference)
  }

  /// Takes the names in a line that nothing but the page around it tells from others.
  mutating func take(_ names: Byline, at index: Int) {
    if case .credit(let credit) = plan.verdicts[index] {
      plan.verdicts[index] = .credit(credit.naming(names))
    } else if plan.verdicts[index] == nil {
      plan.verdicts[index] = .names(names)
    }
  }

  // MARK: The head

  /// From the headline, or the top of the story, to its first long paragraphs.
  private var headZone: Range<Int> {
    let start = headline.map { $0 + 1 } ?? max(0, story.lowerBound - 8)
    return start..<max(start, end(ofHeadFrom: start))
  }

  /// The lines right before the story and its first paragraphs, where the headline stands far above.
  private var openingZone: Range<Int> {
    let head = headZone
    guard headline != nil, head.upperBound < story.lowerBound else { return 0..<0 }
    let start = max(head.upperBound, story.lowerBound - Self.above)
    return start..<max(start, end(ofHeadFrom: start))
  }

  private func end(ofHeadFrom start: Int) -> Int {
    let end = min(chunks.count, start + Self.deepest, story.upperBound > start + 1 ? story.upperBound : start + 6)
    var (index, told, lines) = (start, 0, 0)
    while index < end, told < Self.letters, lines < Self.depth {
      let count = chunks[index].extent.count <= 1_200 ? words.plain(chunks[index]).count : chunks[index].extent.count
      if count > 0 { lines += 1 }
      if chunks[index].kind == .paragraph, count >= 100 { told += count }
      index += 1
    }
    return index
  }

  func lines(in zone: Range<Int>) -> [Line] {
    zone.clamped(to: chunks.indices).compactMap { plan.verdicts[$0] == nil ? line(at: $0) : nil }
  }

  /// A chunk that is short enough for a field, as such a line.
  func line(at index: Int) -> Line? {
    guard let plain = shortWords(index) else { return nil }
    let credit = CreditLine(plain.bytes)
    return Line(
      index: index, plain: plain, credit: credit, linked: linkedNames(index, plain),
      isTimed: credit == nil && DateLine.isTimed(plain.bytes))
  }

  /// The words of a chunk that is short enough for a field and holds words at all.
  func shortWords(_ index: Int) -> PlainView? {
    switch chunks[index].kind {
    case .paragraph, .heading, .item: break
    default: return nil
    }
    guard chunks[index].extent.count <= 1_200 else { return nil }
    let plain = words.plain(chunks[index], withMarker: chunks[index].isNumbered)
    return plain.isCut || plain.count < 2 || plain.count > 240 || EmbargoLine(plain.bytes) != nil ? nil : plain
  }

  // MARK: Dates

  private mutating func takeDates(_ head: [Line]) {
    for line in head {
      guard let credit = line.credit,
        !credit.dates.isEmpty || credit.byline?.rule == Byline.wordRule || credit.saysAgo && credit.byline != nil
      else { continue }
      plan.verdicts[line.index] = .credit(credit)
    }
    takeAgency(head)
    guard !holdsDate else { return }
    takeDateAbove()
  }

  /// The mark of an agency beside a date, where nobody else signed.
  private mutating func takeAgency(_ head: [Line]) {
    guard !holdsNames else { return }
    for line in head where line.credit?.byline?.rule == Byline.agencyRule && plan.verdicts[line.index] == nil {
      let isBesideDate = head.contains { abs($0.index - line.index) <= 2 && $0.credit?.dates.isEmpty == false }
      guard let credit = line.credit, isBesideDate else { continue }
      plan.verdicts[line.index] = .credit(credit)
      return
    }
  }

  var holdsDate: Bool {
    plan.verdicts.values.contains { if case .credit(let credit) = $0 { !credit.dates.isEmpty } else { false } }
  }

  /// A date right above the headline, where none stands below it; one that may be the day of the page's making needs
  /// a time or a label.
  private mutating func takeDateAbove() {
    guard let headline else { return }
    for line in lines(in: max(0, headline - Self.above)..<headline).reversed() {
      guard let credit = line.credit, let date = credit.dates.first, !credit.hasRest else { continue }
      guard date.hasTime || date.role != .unstated || headline - line.index <= 2 else { continue }
      plan.verdicts[line.index] = .credit(credit)
      return
    }
  }

  /// Lines of the headline that the page broke: they follow without a blank line and go on with its sentence.
  private mutating func takeHeadlineRest() {
    guard let headline, chunks[headline].kind == .paragraph, plan.verdicts[headline + 1] == nil else { return }
    var plain = words.plain(chunks[headline])
    for index in (headline + 1)..<min(chunks.count, headline + 3) {
      guard chunks[index].kind == .paragraph, isNextLine(index), let next = shortWords(index),
        plain.count + next.count <= 260, CreditLine(next.bytes) == nil
      else { return }
      let goesOn = HeadlineWords(next.bytes).beginsSmall || StoryLine.endsOpenly(plain.bytes)
      guard goesOn, HeadlineWords(next.bytes).words <= 12 else { return }
      plan.verdicts[index] = .headlineRest
      plain = next
    }
  }

  /// Whether no blank line stands between a chunk and the one before.
  private func isNextLine(_ index: Int) -> Bool {
    let gap = chunks[index - 1].extent.end..<max(chunks[index - 1].extent.end, chunks[index].extent.start)
    return words.bytes[gap].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 } == 1
  }

  /// A heading of a lower rank right above the headline.
  private mutating func takeKicker() {
    guard let headline, headline > 0, case .heading(let level) = chunks[headline].kind, level == 1,
      case .heading = chunks[headline - 1].kind, plan.verdicts[headline - 1] == nil,
      let plain = shortWords(headline - 1), plain.count <= 80
    else { return }
    let folded = FoldedText(plain.bytes)
    guard LineLabel(folded) == nil, !StoryLine.isBoilerplate(folded) else { return }
    plan.verdicts[headline - 1] = .kicker
  }

  // MARK: Open dates

  /// Lets the document decide about the dates it leaves open.
  private mutating func decide(reference: NewsDate?) {
    let credits = plan.verdicts.compactMap { index, verdict -> (Int, CreditLine)? in
      if case .credit(let credit) = verdict, !credit.dates.isEmpty { (index, credit) } else { nil }
    }
    let dates = credits.sorted { $0.0 < $1.0 }.flatMap(\.1.dates)
    guard dates.contains(where: { $0.date == nil }) else { return }
    let judge = DateJudge(dates, chunks[story], words, reference: reference)
    for (index, credit) in credits {
      let plain = words.plain(chunks[index], withMarker: chunks[index].isNumbered)
      for line in credit.dates where line.date == nil {
        plan.decided[plain.offset(of: line.range.lowerBound)] = judge.decide(line).map { date in
          NewsDate(
            text: plain.string(in: line.range), year: date.year, month: date.month, day: date.day, hour: date.hour,
            minute: date.minute, second: date.second, offset: date.offset)
        }
      }
    }
  }
}
