import ArticleModel

/// The words around a body: what is printed above and below it, and which fields need not be printed again.
struct PageMatter {
  /// Above the headline.
  let kickers: [FieldText]
  /// The headline.
  let headline: FieldText?
  /// Below the headline.
  let decks: [FieldText]
  /// Who wrote it, as printed; without bylines the names of the creators.
  let bylines: [FieldText]
  /// The place it was written at, unless the story says so itself.
  let dateline: FieldText?
  /// The date to print.
  let date: NewsDate?
  /// Who is to be credited, unless the story says so itself.
  let creditline: FieldText?
  /// Who wrote what, unless the story says so itself.
  let tagline: FieldText?
  /// Notes for everybody, such as corrections, with their places among all notes.
  let notes: [(place: Int, note: Note)]
  /// Who released it.
  let provider: String?
  /// Copyright notices and terms, with their places in the article.
  let rights: [(path: String, passage: Passage)]
  /// Where the story was published.
  let canonicalLink: String?
  /// Whether the right to mine text and data is reserved.
  let reservesMining: Bool
  /// The fields all of whose words are among these.
  let fields: Set<FieldName>

  /// Gathers the words around the main body of an article.
  init(_ article: Article) {
    let metadata = article.metadata
    let texts = metadata.texts
    let repeated = article.body?.blocks.repeatedFields ?? []
    kickers = texts.headlines.filter { $0.role == .kicker }.map(\.text).filter(\.content.printsAnything)
    decks = texts.headlines.filter { $0.role == .deck }.map(\.text).filter(\.content.printsAnything)
    headline = texts.headline?.text.unlessEmpty
    let printedBylines = texts.bylines.filter(\.content.printsAnything)
    let names = metadata.credits.creators.compactMap(\.printedName)
    bylines =
      printedBylines.isEmpty && !repeated.contains(.creator)
      ? names.map { FieldText([.text(TextRun($0))]) } : printedBylines
    dateline = repeated.contains(.dateline) || article.opens(with: texts.dateline) ? nil : texts.dateline
    creditline = repeated.contains(.creditline) ? nil : texts.creditline?.unlessEmpty
    tagline = repeated.contains(.tagline) ? nil : texts.tagline?.unlessEmpty
    date = metadata.printedDate
    notes = metadata.notes.enumerated().map { (place: $0, note: $1) }
      .filter { $0.note.audience == .anyone && $0.note.blocks.contains(where: \.printsAnything) }
    provider = metadata.credits.provider.flatMap(\.printedName)
    rights = metadata.rights.enumerated().flatMap { index, rights in
      rights.notices.enumerated().map { ("rights[\(index)].notices[\($0)]", $1) }
        + rights.usageTerms.enumerated().map { ("rights[\(index)].usageTerms[\($0)]", $1) }
    }
    canonicalLink = metadata.identity.canonicalLink.flatMap { LinkTarget($0).address }
    reservesMining = metadata.rights.contains { $0.reservesMining == true }
    var fields = metadata.lifecycle.fields(equalTo: date)
    if headline != nil { fields.insert(.headline) }
    if !printedBylines.isEmpty { fields.insert(.byline) }
    if !notes.isEmpty { fields.insert(.note) }
    if provider != nil { fields.insert(.provider) }
    if !rights.isEmpty { fields.insert(.rights) }
    if canonicalLink != nil { fields.insert(.canonicalLink) }
    self.fields = fields
  }
}

extension PageMatter {
  /// Whether there is anything to print below the body.
  var hasColophon: Bool {
    creditline != nil || provider != nil || !rights.isEmpty || canonicalLink != nil || reservesMining
  }
}

extension Article {
  /// Whether one of the first lines of the story begins with these words.
  fileprivate func opens(with text: FieldText?) -> Bool {
    let words = text?.content.plainText.singleLine ?? ""
    guard !words.isEmpty else { return true }
    return body?.blocks.prefix(5).contains { $0.lines.first?.singleLine.hasPrefix(words) == true } ?? false
  }
}

extension FieldText {
  /// The text, where there is anything to print in it.
  fileprivate var unlessEmpty: FieldText? { content.printsAnything ? self : nil }
}

extension Party {
  /// The name to print: the first there is, or the domain it publishes under.
  var printedName: String? {
    let candidates = names.map(\.value) + [domain].compactMap(\.self)
    return candidates.lazy.map(\.singleLine).first { !$0.isEmpty }
  }
}

extension Metadata {
  /// The date readers want to see: of publication, else of the content, else of the version.
  ///
  /// A version's moment that the user gave for the machines says nothing about the story.
  var printedDate: NewsDate? {
    let isOfTheStory = !origins(of: .versionCreated).contains { $0.kind == .manifest }
    return lifecycle.released ?? lifecycle.contentCreated ?? lifecycle.contentModified ?? lifecycle.firstCreated
      ?? (isOfTheStory ? lifecycle.versionCreated : nil)
  }
}

extension Lifecycle {
  /// The fields that hold this date.
  fileprivate func fields(equalTo date: NewsDate?) -> Set<FieldName> {
    guard let date = date?.iso8601 else { return [] }
    let dates: [(FieldName, NewsDate?)] = [
      (.released, released), (.contentCreated, contentCreated), (.contentModified, contentModified),
      (.firstCreated, firstCreated), (.versionCreated, versionCreated),
    ]
    return Set(dates.filter { $0.1?.iso8601 == date }.map(\.0))
  }
}

extension NewsDate {
  /// The date for HTML's `time`, to the day or to the second; `nil` where HTML has no form for it.
  var machineReadable: String? {
    guard isPossible, year > 0 else { return nil }
    var date = self
    if hour != nil, minute == nil { (date.hour, date.offset) = (nil, nil) }
    if second == 60 { (date.second, date.fraction) = (nil, nil) }
    date.fraction = date.fraction.map { String($0.prefix(3)) }
    return date.iso8601
  }

  /// The date in words: the source's own, or where those are for machines a form that everybody can read.
  var printed: String {
    let words = text.singleLine
    guard words.isEmpty || words.utf8.first.map({ (0x30...0x39).contains($0) }) == true && words.contains("T") else {
      return words
    }
    var day = self
    (day.hour, day.minute, day.second, day.fraction, day.offset) = (nil, nil, nil, nil, nil)
    guard hour != nil, minute != nil else { return day.iso8601 }
    var time = self
    (time.second, time.fraction) = (nil, nil)
    let clock = time.iso8601.dropFirst(day.iso8601.utf8.count + 1)
    return day.iso8601 + " " + (offset == 0 ? clock.dropLast() + " UTC" : clock)
  }
}
