import ArticleModel
import Source
import Stages

/// Reads plain text as newsrooms get it: pasted pages, Markdown, agency copy.
///
/// Bytes become lines, lines become chunks, chunks become pieces of a story: headline, byline, date, caption, body.
struct TextReader: ArticleReader {
  static let format = Format(
    "text", "plain text: pastes, scrapes, Markdown, wire copy, mail", fileExtensions: ["txt", "text", "md"],
    mediaType: "text/plain")

  static let diagnostics: [DiagnosticKind] = [
    .emptyText, .tooManyParagraphs, .tooLong, .notUTF8, .utf16, .controlCharacters, .paragraphJoined, .dashesRepaired,
    .noHeadline,
    .kindOfText, .ambiguousDate, .relativeDate, .badReferenceDate, .impossibleDate, .vagueZone, .vagueEmbargo,
    .noLanguage, .tooManyMarks, .repeated, .pageJoined, .hyphenUndone, .hyphenKept, .severalStories, .mailHTML,
    .columnsRead, .tableRead, .linkNumbers,
    .misreadLetters, .lettersMended, .directionControls, .blanksJoined, .unknownEncoding, .encodingTold,
  ]
  static let losses: [LossKind] = [
    .boilerplate, .deadLink, .navigation, .offer, .comments, .otherStories, .publisherLines, .addressList,
    .repeatedLines, .outsideStory, .pageFurniture, .mailHead, .mailPart, .mailCover, .mailQuoted, .mailSignature,
    .wireFrame,
  ]

  let options: TextOptions

  /// Any text could be plain text: a reader that knows the bytes better wins.
  static func recognises(_ source: SourceFile) -> Int {
    let head = source.bytes.prefix(4_096)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return 10 }
    if UnitShape.find(in: Array(head)) != nil { return 5 }
    guard let first = head.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else { return 0 }
    let controls = head.reduce(0) { $1 < 0x09 || (0x0E..<0x1B).contains($1) ? $0 + 1 : $0 }
    guard controls * 50 <= head.count, !head.starts(with: "PK\u{3}\u{4}".utf8) else { return 0 }
    if first == UInt8(ascii: "<") || first == UInt8(ascii: "{") { return 1 }
    // A mail may well hold a page as one of its parts.
    let isMail = Array(head).withUnsafeBufferPointer { MailHead($0, from: 0, before: $0.count)?.isMail ?? false }
    return isMail ? 95 : 10
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    let text = DecodedText(source, told: options.encoding)
    guard text.bytes.count <= TextSpan.longestText else {
      throw StageFailure(Diagnostic(.tooLong, at: source.range), .limit)
    }
    let census = TextCensus(of: text)
    guard census.hasWords else { throw StageFailure(Diagnostic(.emptyText, at: source.range)) }
    let stories = StoryCutter(text, kind: options.kind.kind, told: options.encoding).stories()
    report(census, of: text, isFramed: stories.contains { $0.kind == .wire }, in: &context)
    guard stories.count > 1 else {
      return Document(items: try stories.map { story throws(StageFailure) in .article(try read(story, in: &context)) })
    }
    context.report(Diagnostic(.severalStories, "\(stories.count) stories stand in the file", at: source.range))
    var items: [Item] = []
    for (index, story) in stories.enumerated() {
      var noticed = StageContext(facts: context.facts)
      items.append(.article(try read(story, in: &noticed)))
      context.take(noticed, asItem: index)
    }
    return Document(items: items)
  }

  /// Reads one story within its frame.
  private func read(_ story: FramedStory, in context: inout StageContext) throws(StageFailure) -> Article {
    let prepared = PreparedText(story.text, kind: story.kind ?? options.kind.kind, options: options)
    let (text, kind) = (prepared.mending.text, prepared.kind)
    let draft = try text.bytes.withUnsafeBufferPointer { (bytes) throws(StageFailure) -> StoryDraft in
      var chunker = Chunker(bytes, from: text.start, kind: kind, mostChunks: options.mostParagraphs)
      guard chunker.cut(from: text.start) else {
        let message = "more than \(options.mostParagraphs) paragraphs"
        let place = text.range(of: TextSpan(0, bytes.count))
        throw StageFailure(Diagnostic(.tooManyParagraphs, message, at: place), .limit)
      }
      var draft = StoryDraft(text: text, frame: story.frame, reference: options.reference)
      draft.account.notation += chunker.notation
      draft.report(Diagnostic(.kindOfText, "read as \(kind.name)", at: text.range(of: TextSpan(0, 0))))
      draft.take(prepared.mending)
      var words = ChunkWords(text: text, bytes: bytes, repairsDashes: options.repairsDashes)
      words.numbersLinks = prepared.numbersLinks
      words.definitions = LinkDefinitions(chunker.chunks, bytes)
      var reader = StoryReader(words, kind, options: options, draft: draft)
      (reader.subject, reader.tables) = (story.frame.subject, chunker.tables)
      reader.read(chunker.chunks)
      return reader.draft
    }
    return draft.finish(in: &context)
  }

  private func report(_ census: TextCensus, of text: DecodedText, isFramed: Bool, in context: inout StageContext) {
    reportEncoding(of: text, in: &context)
    // The characters that frame a wire's messages are no trouble.
    if let control = census.firstControl, !isFramed {
      let message =
        census.controls == 1
        ? "a control character is left out"
        : "\(census.controls) control characters are left out, the first of them here"
      context.report(Diagnostic(.controlCharacters, message, at: text.range(of: TextSpan(control, control + 1))))
    }
  }

  private func reportEncoding(of text: DecodedText, in context: inout StageContext) {
    let name = text.encoding.name
    switch (text.encoding, text.reason) {
    case (.units, _): context.report(Diagnostic(.utf16, "read as \(name)", at: SourceRange(0, 2)))
    case (.page, .option), (.page, .declared):
      let reason = text.reason == .option ? "as option text.encoding says" : "as its head says"
      context.report(Diagnostic(.encodingTold, "read as \(name), \(reason)", at: SourceRange(0, 1)))
    case (.escaped, _):
      let reason = text.reason == .option ? "as option text.encoding says" : "as its escape sequences say"
      context.report(Diagnostic(.encodingTold, "read as \(name), \(reason)", at: SourceRange(0, 1)))
    case (.page, _):
      let fault = text.firstFault ?? 0
      let message = "byte \(fault) is not UTF-8; by its letters the file is read as \(name)"
      context.report(Diagnostic(.notUTF8, message, at: SourceRange(fault, fault + 1)))
      return
    case (.utf8, _), (.utf8WithWindows1252, _), (.brokenUTF8, _): break
    }
    guard let fault = text.firstFault else { return }
    let isMixed = if case .utf8WithWindows1252 = text.encoding { true } else { false }
    let reading = isMixed ? "stray bytes are read as windows-1252" : "it is replaced"
    let message = "byte \(fault) is not \(isMixed ? "UTF-8" : name); \(reading)"
    context.report(Diagnostic(.notUTF8, message, at: SourceRange(fault, fault + 1)))
  }
}
