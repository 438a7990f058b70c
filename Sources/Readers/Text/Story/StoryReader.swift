import ArticleModel
import NewsProse
import Source

/// Reads the chunks of a story in order and says what each is.
struct StoryReader {
  /// The article in the making.
  var draft: StoryDraft

  let words: ChunkWords
  let keepsBoilerplate: Bool
  let kind: TextKind
  /// The day of reading, where the user named it.
  let reference: NewsDate?
  var chunks: [Chunk] = []
  /// What each chunk is to the story.
  var verdicts: [StoryVerdict] = []
  /// The tables among them, by where their words begin.
  var tables: [Int: DrawnTable] = [:]
  var headline: HeadlineChoice?
  /// The title that the frame around the story gives it.
  var subject: FieldText?
  /// The line above it.
  var kicker: FieldText?
  /// The line that names its section.
  var section: (chunk: Int, line: SectionLine)?
  /// Which chunks are fields of it.
  var plan = FieldPlan()
  /// Whether the story itself has not begun yet.
  var isInHead = true

  init(_ words: ChunkWords, _ kind: TextKind, options: TextOptions, draft: StoryDraft) {
    self.draft = draft
    self.words = words
    self.kind = kind
    keepsBoilerplate = options.keepsBoilerplate
    reference = options.reference
  }

  /// Reads all chunks.
  mutating func read(_ broken: [Chunk]) {
    let found =
      keepsBoilerplate
      ? Array(repeating: .story, count: broken.count) : StoryFinder(broken, words, kind: kind).verdicts()
    let mender = ParagraphMender(broken, found, words.bytes)
    (chunks, verdicts) = (mender.chunks, mender.verdicts)
    for joint in mender.joints {
      let message = "the paragraph before goes on here, behind a blank line"
      draft.report(
        Diagnostic(.paragraphJoined, message, at: draft.text.range(of: TextSpan(joint.start, joint.start + 1))))
    }
    let story = chooseHeadline(of: StoryExtent(chunks, words, verdicts).range)
    weighSubject()
    if headline == nil, subject == nil { draft.report(Diagnostic(.noHeadline, field: "headline")) }
    var finder = FieldFinder(chunks, words, story: story, headline: headline)
    finder.find(reference: reference)
    rankCredits(of: story, &finder)
    plan = finder.plan
    findSection(of: story)
    var index = 0
    while index < chunks.count { index += take(index) }
    for chunk in chunks where chunk.kind == .addresses { takeAddresses(chunk) }
    for chunk in chunks { noticeEmbargo(in: chunk) }
    reportNumbers()
  }

  /// Chooses the headline, by rules where no page stands around the story; returns where the story lies then.
  private mutating func chooseHeadline(of story: Range<Int>) -> Range<Int> {
    guard let page = page(around: story) else {
      headline = HeadlineFinder(chunks: chunks, words: words, story: story).choose()
      return story
    }
    var ranker = HeadlineRanker(page, words)
    headline = ranker.choose()
    guard let headline, let lines = headline.lines else { return story }
    let ends = HeadlinePlace.lineEnds(of: chunks[headline.chunk], words.bytes)
    guard lines <= ends.count else { return story }
    chunks.insert(chunks[headline.chunk].cut(at: ends[lines - 1], words.bytes), at: headline.chunk + 1)
    verdicts.insert(verdicts[headline.chunk], at: headline.chunk + 1)
    let start = headline.chunk < story.lowerBound ? story.lowerBound + 1 : story.lowerBound
    return start..<(headline.chunk < story.upperBound ? story.upperBound + 1 : story.upperBound)
  }

  /// The page around a story; `nil` where there is nothing but the story.
  private func page(around story: Range<Int>) -> StoryPage? {
    guard verdicts.contains(where: { $0 != .story }) else { return nil }
    return StoryPage(chunks: chunks, verdicts: verdicts, story: story, kind: kind)
  }

  /// Asks the page around the story who wrote it, where rules find nobody.
  private func rankCredits(of story: Range<Int>, _ finder: inout FieldFinder) {
    guard !finder.holdsNames, let page = page(around: story) else { return }
    var ranker = CreditRanker(page, words, finder)
    if let (index, names) = ranker.choose() { finder.take(names, at: index) }
  }

  /// Takes the chunk at an index, and those that belong to it; returns how many.
  private mutating func take(_ index: Int) -> Int {
    let chunk = chunks[index]
    guard chunk.kind != .addresses else {
      // Which of them links use is known when all words are read.
      draft.interrupt()
      return 1
    }
    if chunk.layout.shape == .note, index != headline?.chunk { return takeNote(from: index) }
    if let section, section.chunk == index {
      takeSection(section.line, chunk)
      return 1
    }
    if chunk.layout.shape != .table, takeField(index) { return 1 }
    if let matter = verdicts[index].matter, index != headline?.chunk {
      takeApart(index, matter)
      return 1
    }
    switch chunk.kind {
    case .addresses: break
    case .rule:
      draft.account.notation += chunk.notation
      draft.append(.rule(Rule(at: range(chunk))))
    case .fenced: takeFenced(chunk)
    case .item: return takeItems(from: index)
    case .quoted: return kind == .mail ? leaveOutQuoted(index) : takeQuoted(from: index)
    case .paragraph where chunk.layout.shape == .table && index != headline?.chunk: takeDrawn(chunk)
    case .paragraph where chunk.layout.isRow: return takeTable(from: index)
    case .paragraph, .heading: takeWords(index)
    }
    return 1
  }

  mutating func takeWords(_ index: Int) {
    let chunk = chunks[index]
    let parsed = words.parse(chunk, firstPicture: draft.media.count + 1)
    if index == headline?.chunk { return takeHeadline(parsed, chunk) }
    if isAttribution(index) { return draft.drop(parsed, .mailQuoted, at: chunk.extent) }
    if takeEditorsNote(parsed, chunk) || takeEndMark(parsed) { return }
    if takePointer(parsed, chunk) || takeBoilerplate(parsed, chunk) || takeFact(parsed, chunk) { return }
    if isInHead, takeDeck(parsed, index) || takeCaption(parsed, index) { return }
    if takeCredit(parsed, chunk) || takePicture(parsed, chunk) { return }
    if parsed.content.isEmpty { return draft.carry(parsed) }
    let linked = words.linked(chunk, firstPicture: draft.media.count + 1, else: parsed)
    if case .heading(let level) = chunk.kind {
      draft.carry(linked)
      draft.append(.heading(Heading(linked.content, level: level, at: range(chunk))))
    } else {
      takeParagraph(linked, chunk, isAfterHeadline: index > headline?.chunk ?? -1)
    }
  }

  private mutating func takeParagraph(_ parsed: ParsedWords, _ chunk: Chunk, isAfterHeadline: Bool) {
    draft.carry(parsed)
    let opens = isInHead && isAfterHeadline
    if opens {
      isInHead = false
      if let dateline = Dateline(parsed.plain.bytes), takeDateline(dateline, of: parsed, chunk) { return }
    }
    draft.append(.paragraph(Paragraph(parsed.content, at: range(chunk))))
  }

  func range(_ chunk: Chunk) -> SourceRange { draft.text.range(of: chunk.extent) }

  /// The range of some plain words of a chunk.
  func range(_ plain: Range<Int>, of parsed: ParsedWords) -> SourceRange {
    draft.text.range(of: parsed.plain.span(of: plain))
  }
}
