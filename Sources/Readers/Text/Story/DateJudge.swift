import ArticleModel
import NewsProse

/// Lets the document itself decide about dates that a line leaves open.
struct DateJudge {
  /// The day of reading, where the user named it.
  let reference: NewsDate?
  /// The dates that the document prints without doubt.
  private let certain: [DateLine]
  /// Those that stand in addresses: `/2020/05/04/`.
  private let addresses: [NewsDate]
  private let chunks: ArraySlice<Chunk>
  private let words: ChunkWords

  init(_ dates: [DateLine], _ story: ArraySlice<Chunk>, _ words: ChunkWords, reference: NewsDate?) {
    certain = dates.filter { $0.date != nil }
    chunks = story
    self.words = words
    self.reference = reference
    let isOpen = dates.contains { $0.date == nil }
    addresses = isOpen ? AddressDates.all(in: words.bytes) : []
  }

  /// What a date means that its line leaves open; `nil` where the document does not tell.
  func decide(_ line: DateLine) -> NewsDate? {
    if let days = line.daysBack { return daysBack(days) }
    if let (month, day) = line.yearless {
      return only(known.filter { $0.month == month && $0.day == day }).map { dated($0, line) }
    }
    guard line.readings.count > 1 else { return nil }
    if let known = only(line.readings.filter { reading in known.contains { isSameDay($0, reading) } }) { return known }
    return byOrder(line) ?? byLanguage(line)
  }

  private var known: [NewsDate] { certain.compactMap(\.date) + addresses }

  /// Another date in the same notation that leaves no doubt.
  private func byOrder(_ line: DateLine) -> NewsDate? {
    guard let mark = line.mark else { return nil }
    let orders = Set(certain.filter { $0.mark == mark }.compactMap(\.order))
    guard orders.count == 1, let order = orders.first else { return nil }
    return order == .dayFirst ? line.readings.first : line.readings.last
  }

  /// The language: nobody but English writes the month first; a month may mean different ones.
  private func byLanguage(_ line: DateLine) -> NewsDate? {
    guard let guess = language, guess.confidence >= 60 else { return nil }
    if line.mark != nil { return guess.language == "en" ? nil : line.readings.first }
    if ["hr", "sr", "bs", "sl"].contains(guess.language) { return line.readings.last }
    return ["pl", "cs", "uk", "be"].contains(guess.language) ? line.readings.first : nil
  }

  private var language: LanguageGuess? {
    var detector = LanguageDetector()
    for chunk in chunks where detector.wordCount < 600 {
      detector.read(words.bytes[chunk.span.start..<chunk.span.end])
    }
    return detector.guess()
  }

  private func daysBack(_ days: Int) -> NewsDate? {
    guard let reference, let month = reference.month, let day = reference.day,
      let noon = NewsDate(text: "", year: reference.year, month: month, day: day, hour: 12, minute: 0, offset: 0)
        .secondsSinceEpoch,
      let date = NewsDate(secondsSinceEpoch: noon - days * 86_400, text: reference.text)
    else { return nil }
    return NewsDate(text: reference.text, year: date.year, month: date.month, day: date.day)
  }

  private func dated(_ date: NewsDate, _ line: DateLine) -> NewsDate {
    NewsDate(text: date.text, year: date.year, month: date.month, day: date.day)
  }

  private func isSameDay(_ one: NewsDate, _ other: NewsDate) -> Bool {
    one.year == other.year && one.month == other.month && one.day == other.day
  }

  private func only(_ dates: [NewsDate]) -> NewsDate? {
    guard let first = dates.first, dates.allSatisfy({ isSameDay($0, first) }) else { return nil }
    return first
  }
}
