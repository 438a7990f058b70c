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

  /// A line that may be a field, and where.
  private struct Line {
    let index: Int
    let plain: PlainView
    let credit: CreditLine?
  }

  /// How many chunks between the headline and the story are looked at, and above the headline.
  private static let depth = 32
  private static let above = 5
  /// How many letters of long paragraphs end the head of a story.
  private static let letters = 900

  init(_ chunks: [Chunk], _ words: ChunkWords, story: Range<Int>, headline: Int?) {
    self.chunks = chunks
    self.words = words
    self.story = story
    self.headline = headline
  }

  /// Finds all fields; dates told from the day of reading need that day.
  mutating func find(reference: NewsDate?) {
    takeHeadlineRest()
    let head = lines(in: headZone)
    takeDates(head)
    takeBylines(head)
    if !holdsNames { takeSignature() }
    takeKicker()
    takeTail()
    decide(reference: reference)
  }

  // MARK: The head

  /// From the headline, or the top of the story, to its first long paragraphs.
  private var headZone: Range<Int> {
    let start = headline.map { $0 + 1 } ?? max(0, story.lowerBound - 8)
    let end = min(chunks.count, start + Self.depth, story.upperBound > start + 1 ? story.upperBound : start + 6)
    var (index, told) = (start, 0)
    while index < end, told < Self.letters {
      if chunks[index].kind == .paragraph, chunks[index].extent.count >= 100 { told += chunks[index].extent.count }
      index += 1
    }
    return start..<max(start, index)
  }

  private func lines(in zone: Range<Int>) -> [Line] {
    zone.clamped(to: chunks.indices).compactMap { index in
      guard plan.verdicts[index] == nil, let plain = shortWords(index) else { return nil }
      return Line(index: index, plain: plain, credit: CreditLine(plain.bytes))
    }
  }

  /// The words of a chunk that is short enough for a field and holds words at all.
  func shortWords(_ index: Int) -> PlainView? {
    switch chunks[index].kind {
    case .paragraph, .heading, .item: break
    default: return nil
    }
    guard chunks[index].extent.count <= 1_200 else { return nil }
    let plain = words.parse(chunks[index], withMarker: chunks[index].isNumbered).plain
    return plain.isCut || plain.count < 2 || plain.count > 240 || EmbargoLine(plain.bytes) != nil ? nil : plain
  }

  // MARK: Dates

  private mutating func takeDates(_ head: [Line]) {
    for line in head {
      guard let credit = line.credit, !credit.dates.isEmpty || credit.byline?.rule == Byline.wordRule else { continue }
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

  // MARK: Bylines

  private mutating func takeBylines(_ head: [Line]) {
    for (place, line) in head.enumerated() where Byline.isOpening(line.plain.bytes) {
      takeList(head[(place + 1)...], below: line.index)
    }
    guard !holdsNames else { return }
    takeNamesAlone(head)
  }

  private var holdsNames: Bool {
    plan.verdicts.values.contains { verdict in
      switch verdict {
      case .credit(let credit): credit.byline != nil
      case .names: true
      case .headlineRest, .opening, .kicker, .rights, .tags: false
      }
    }
  }

  /// The names in the lines below a word such as `Von`.
  private mutating func takeList(_ below: ArraySlice<Line>, below opening: Int) {
    var found = 0
    for line in below.prefix(8) {
      let bytes = line.plain.bytes
      if bytes.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "&") }) { continue }
      guard let names = Byline(namesAlone: bytes) ?? Byline(listed: bytes) else { break }
      plan.verdicts[line.index] = .names(names)
      found += 1
    }
    if found > 0 { plan.verdicts[opening] = .opening }
  }

  /// Names without a word that says what they are: beside a date, or between headline and story where a given name
  /// leaves little doubt.
  private mutating func takeNamesAlone(_ head: [Line]) {
    let dated = head.filter { $0.credit.map { !$0.dates.isEmpty } ?? false }.map(\.index)
    var last: Int?
    for line in head {
      guard line.credit == nil, let names = Byline(namesAlone: line.plain.bytes) else { continue }
      let distance = dated.map { abs($0 - line.index) }.min() ?? .max
      let isNearTop = headline.map { line.index - $0 <= 3 } ?? false
      let reach = names.confidence >= 85 ? (isNearTop ? 6 : 3) : names.confidence >= 70 ? 2 : 1
      let isTrusted = distance <= reach && (names.confidence >= 70 || line.index < (dated.first ?? 0))
      guard isTrusted || (names.confidence >= 85 && isNearTop && dated.isEmpty && goesOn(behind: line.index)) else {
        continue
      }
      guard last.map({ line.index - $0 <= 2 }) ?? true else { break }
      plan.verdicts[line.index] = .names(names)
      last = line.index
    }
  }

  /// Whether a paragraph of the story follows.
  private func goesOn(behind index: Int) -> Bool {
    chunks[(index + 1)...].prefix(3).contains { $0.kind == .paragraph && $0.extent.count >= 160 }
  }

  /// Lines of the headline that the page broke: they follow without a blank line and go on with its sentence.
  private mutating func takeHeadlineRest() {
    guard let headline, chunks[headline].kind == .paragraph else { return }
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
      let plain = words.parse(chunks[index], withMarker: chunks[index].isNumbered).plain
      for line in credit.dates where line.date == nil {
        plan.decided[plain.offset(of: line.range.lowerBound)] = judge.decide(line).map { date in
          NewsDate(
            text: plain.string(in: line.range), year: date.year, month: date.month, day: date.day, hour: date.hour,
            minute: date.minute, second: date.second, offset: date.offset)
        }
      }
    }
  }

  // MARK: The end

  /// A byline or an agency's mark below the last paragraphs.
  private mutating func takeSignature() {
    let end = story.upperBound
    let tail = lines(in: end..<min(chunks.count, end + 12))
    for (place, line) in tail.enumerated() where Byline.isOpening(line.plain.bytes) {
      takeList(tail[(place + 1)...], below: line.index)
      if holdsNames { return }
    }
    for line in lines(in: max(story.lowerBound, end - 2)..<min(chunks.count, end + 4)) {
      guard plan.verdicts[line.index] == nil, let credit = line.credit, let byline = credit.byline else { continue }
      let isBracketed = line.plain.bytes.first == UInt8(ascii: "(")
      guard byline.rule == Byline.wordRule || (byline.rule == Byline.agencyRule && isBracketed) else { continue }
      plan.verdicts[line.index] = .credit(credit)
      return
    }
  }
}
