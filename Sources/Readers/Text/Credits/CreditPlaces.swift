import ArticleModel
import NewsProse
import Source

/// The lines of a page that may say who wrote its story and when, and what each has around it.
struct CreditPlaces {
  private let page: StoryPage
  private let words: ChunkWords
  private let finder: FieldFinder
  /// The lines, in order.
  private(set) var all: [CreditPlace] = []
  /// The measures of each chunk that a line has around it.
  private var rows: ChunkRows
  private var openings: [Int] = []
  private var jobs: [Int] = []
  private var addresses: [Int] = []

  private static let before = 80
  private static let behind = 40
  private static let mostLines = 64
  private static let deepest = 800
  private static let far = 30

  /// Reads the lines around the story that a finder looked at by its rules.
  init(_ page: StoryPage, _ words: ChunkWords, _ finder: FieldFinder) {
    (self.page, self.words, self.finder) = (page, words, finder)
    rows = ChunkRows(page.chunks, ChunkTally(words, languages: 0))
    let start = max(0, min(finder.headline ?? .max, page.story.lowerBound) - Self.before)
    let zone = start..<min(page.chunks.count, start + Self.deepest, page.story.upperBound + Self.behind)
    for index in zone where all.count < Self.mostLines && index != finder.headline { read(index) }
  }

  private mutating func read(_ index: Int) {
    guard let line = finder.line(at: index) else { return }
    if Byline.isOpening(line.plain.bytes) { openings.append(index) }
    if Byline.isJob(line.plain.bytes) { jobs.append(index) }
    if line.plain.bytes.contains(UInt8(ascii: "@")) { addresses.append(index) }
    let isListed = openings.last.map { index - $0 <= 2 } ?? false
    if let place = CreditPlace(line, isListed: isListed) { all.append(place) }
  }

  // MARK: Measures

  /// The measures of all lines, a row each.
  mutating func measures() -> [[Int16]] {
    for place in all {
      for index in place.index - 2...place.index + 2 where page.chunks.indices.contains(index) {
        _ = rows.row(of: index)
      }
    }
    let named = all.indices.filter { all[$0].names != nil }.map { all[$0].index }
    let dated = all.indices.filter { !all[$0].dates.isEmpty }.map { all[$0].index }
    return all.map { place in
      var view = PlaceView<CreditFeature>(rows.rows[place.index] ?? [])
      view.takeNeighbours(of: place.index, rows.rows)
      takeNames(of: place, named, into: &view)
      takeDates(of: place, dated, into: &view)
      takeStory(of: place, into: &view)
      return view.row
    }
  }

  private func takeNames(of place: CreditPlace, _ named: [Int], into view: inout PlaceView<CreditFeature>) {
    view.take(.reading, place.reading?.rawValue ?? -1)
    view.take(.toNames, below(place, named))
    view.take(.sinceNames, above(place, named))
    view.take(.namedLines, named.count)
    view.take(.order, named.count { $0 < place.index })
    view.take(.cluster, named.count { abs($0 - place.index) <= 6 })
    view.take(.sinceOpening, above(place, openings))
    view.take(.toJob, below(place, jobs))
    view.take(.saysAgo, place.credit?.saysAgo == true ? 1 : 0)
    view.take(.hasRest, place.credit?.hasRest == true ? 1 : 0)
    guard let byline = place.names, let first = byline.names.first(where: { $0.kind != .unstated }) else { return }
    let text = FoldedText(place.plain.bytes)
    let people = byline.names.filter { $0.kind == .person }
    view.take(.confidence, byline.confidence)
    view.take(.isLabelled, byline.rule == Byline.wordRule ? 2 : byline.rule == Byline.agencyRule ? 1 : 0)
    view.take(.people, people.count)
    view.take(.organisations, byline.names.count - people.count)
    view.take(.given, people.count { $0.hasGivenName(in: text) })
    view.take(.nameWords, first.name.utf8.split { $0 <= 0x20 }.count)
    view.take(.rest, place.plain.count - byline.names.reduce(0) { $0 + $1.range.count })
    takeCopies(of: first, place, into: &view)
  }

  private func takeCopies(of name: BylineName, _ place: CreditPlace, into view: inout PlaceView<CreditFeature>) {
    let own = page.chunks[place.index].extent
    let words = Array(name.name.utf8)
    let copies = StoryVocabulary.places(of: words, in: self.words.bytes, outside: own, most: 8)
    view.take(.copies, copies.count)
    view.take(.toCopy, copies.first { $0 > own.end }.map { $0 - own.end } ?? 30_000)
    view.take(.sinceCopy, copies.last { $0 < own.start }.map { own.start - $0 } ?? 30_000)
    let story = page.story.isEmpty ? nil : page.chunks[page.story.lowerBound].extent.start
    let end = page.story.isEmpty ? 0 : page.chunks[page.story.upperBound - 1].extent.end
    view.take(.storyCopies, copies.count { $0 >= story ?? .max && $0 < end })
    let last = FoldedText(words.split { $0 <= 0x20 }.last ?? [])
    let isAddressed = addresses.contains { abs($0 - place.index) <= 4 && holds($0, last) }
    view.take(.isAddressed, isAddressed ? 1 : 0)
  }

  /// Whether the words of a chunk hold a name.
  private func holds(_ index: Int, _ name: FoldedText) -> Bool {
    guard name.count >= 3, let plain = finder.shortWords(index) else { return false }
    return !FoldedText(plain.bytes).bytes.ranges(of: name.bytes).isEmpty
  }

  private func takeDates(of place: CreditPlace, _ dated: [Int], into view: inout PlaceView<CreditFeature>) {
    view.take(.dates, place.dates.count)
    view.take(.toDate, below(place, dated))
    view.take(.sinceDate, above(place, dated))
    view.take(.datedLines, dated.count)
    guard let first = place.dates.first else { return }
    view.take(.hasTime, first.hasTime ? 1 : 0)
    view.take(.role, first.role == .published ? 2 : first.role == .updated ? 1 : 0)
    view.take(.isOpen, first.readings.count == 1 ? 0 : first.readings.count + 1)
    guard let day = Self.day(of: first) else { return }
    let others = all.filter { $0.index != place.index }.compactMap { $0.dates.first.flatMap(Self.day) }
    view.take(.younger, others.count { $0 > day })
    view.take(.sameDay, others.count { $0 == day })
  }

  /// A number that grows with the day of a date.
  private static func day(of line: DateLine) -> Int? {
    guard let date = line.readings.first else { return nil }
    return (date.year * 16 + (date.month ?? 0)) * 32 + (date.day ?? 0)
  }

  private func takeStory(of place: CreditPlace, into view: inout PlaceView<CreditFeature>) {
    let (chunks, story) = (page.chunks, page.story)
    view.take(.kind, page.kind.measure)
    view.take(.taken, taken(place.index))
    view.take(.fromHeadline, finder.headline.map { max(-200, min(200, place.index - $0)) } ?? 999)
    view.take(.fromStory, max(-200, min(200, place.index - story.lowerBound)))
    view.take(.fromEnd, max(-200, min(200, place.index - story.upperBound)))
    view.take(.isStory, page.verdicts[place.index] == .story ? 1 : 0)
    view.take(.place, place.index * 100 / max(1, chunks.count))
    let prose = chunks.distanceToProse(from: place.index + 1, within: 19)
    view.take(.toProse, prose.map { $0 + 1 } ?? 30)
  }

  /// What the rules made of a chunk.
  private func taken(_ index: Int) -> Int {
    switch finder.plan.verdicts[index] {
    case .credit(let credit): (credit.dates.isEmpty ? 0 : 1) + (credit.byline == nil ? 0 : 2)
    case .names: 2
    default: 0
    }
  }

  private func below(_ place: CreditPlace, _ indices: [Int]) -> Int {
    indices.first { $0 > place.index }.map { min(Self.far, $0 - place.index) } ?? Self.far
  }

  private func above(_ place: CreditPlace, _ indices: [Int]) -> Int {
    indices.last { $0 < place.index }.map { min(Self.far, place.index - $0) } ?? Self.far
  }
}
