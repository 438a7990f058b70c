import ArticleModel
import Markup
import NewsProse
import Source

/// Brings what a page says about its story together with the body: a heading that is the headline says so.
struct PageStory {
  var metadata: Metadata
  var media: [Media]
  var blocks: [Block]
  let announced: [Media]
  let root: MarkupElement
  private let split: HeadlineSplit?
  /// The elements of the page that are named after a date.
  private let dates: [MarkupElement]
  /// Which of the blocks are lines around the story, and no part of it unless they repeat a field: for each block the
  /// line's number, those below it counted on from those above.
  private(set) var lines: [Int?]
  /// How many of them stand below the story.
  let below: Int

  init(_ facts: PageFacts, _ root: MarkupElement, body: PageBody) {
    self.root = root
    metadata = facts.metadata
    announced = facts.announced
    dates = facts.marks.dates
    split = facts.headlineSplit
    blocks = body.story
    lines = blocks.map { _ in nil }
    media = body.media
    var place = 0
    for (number, line) in body.above.enumerated() {
      // A line between a headline or a deck that stay and the story stands where it stood.
      while let start = line.block.range?.start, place < blocks.count, let other = blocks[place].range?.start,
        other < start
      {
        place += 1
      }
      blocks.insert(line.block, at: place)
      lines.insert(number, at: place)
      place += 1
    }
    blocks += body.below.map(\.block)
    lines += body.below.indices.map { $0 + body.above.count }
    below = body.below.count
  }

  /// The article.
  var article: Article {
    let bodies = blocks.isEmpty ? [] : [Body(blocks, contentType: "text/html")]
    return Article(metadata: metadata, media: media, bodies: bodies)
  }

  /// Settles what body and facts have in common.
  mutating func settle() {
    markHeadline()
    readLines()
    takeMarkedDay()
    takeCredits()
    takeDayOfAddress()
    splitHeadline()
    joinPictures()
  }

  /// Takes the lines around the story out that say nothing that the page tells of it; their numbers in order.
  mutating func takeIdleLines() -> [Int] {
    let isIdle = zip(blocks, lines).map { block, line in line != nil && block.repeats == nil }
    let numbers = zip(lines, isIdle).compactMap { $1 ? $0 : nil }
    let left = blocks.indices.filter { !isIdle[$0] }
    (blocks, lines) = (left.map { blocks[$0] }, left.map { lines[$0] })
    traceBody()
    return numbers
  }

  /// Marks the heading that repeats the headline; its words, with their marks, become the headline.
  private mutating func markHeadline() {
    let wanted = metadata.texts.headlines.first.map { PageText.folded($0.text.plainText) }
    let index = blocks.firstIndex { block in
      guard case .heading(let heading) = block else { return false }
      return wanted.map { PageText.folded(heading.content.plainText) == $0 } ?? (heading.level == 1)
    }
    guard let index, case .heading(var heading) = blocks[index] else { return }
    heading.repeats = .headline
    blocks[index] = .heading(heading)
    markCopies(of: PageText.folded(heading.content.plainText))
    let headline = FieldText(heading.content, at: heading.range)
    if metadata.texts.headlines.isEmpty {
      metadata.texts.headlines = [Headline(headline)]
      metadata.trace(
        Origin(field: .headline, index: 0, rule: "html.h1", confidence: 70, ranges: [heading.range].compactMap(\.self)))
    } else {
      metadata.texts.headlines[0].text = headline
    }
  }

  /// Parts the headline from its kicker, its day or its deck, unless marks or links would be lost.
  private mutating func splitHeadline() {
    guard let split, let first = metadata.texts.headlines.first,
      PageText.letters(first.text.plainText) == PageText.letters(split.whole.value),
      first.text.content.isPlain(but: split.day)
    else { return }
    let isDay = split.day.map { takeDay($0) } ?? false
    metadata.texts.headlines[0].text = FieldText(plain: split.headline.value, at: split.headline.range)
    for (index, origin) in metadata.origins.enumerated() where origin.field == .headline && origin.index == 0 {
      metadata.origins[index].ranges = [split.headline.range].compactMap(\.self)
    }
    if !isDay { add(split.kicker, .kicker) }
    add(split.deck, .deck)
  }

  private mutating func add(_ part: PageText?, _ role: TextRole) {
    guard let part, !metadata.texts.headlines.contains(where: { PageText.folded($0.text.plainText) == part.folded })
    else { return }
    metadata.texts.headlines.append(Headline(FieldText(plain: part.value, at: part.range), role: role))
    metadata.trace(
      Origin(
        field: .headline, index: metadata.texts.headlines.count - 1, rule: "html.part-of-heading", confidence: 80,
        ranges: [part.range].compactMap(\.self)))
  }

  /// Takes the day that a heading begins with; whether the page tells no other.
  private mutating func takeDay(_ day: PageText) -> Bool {
    guard let date = PageFacts.date(day.value) else { return false }
    let ranges = [day.range].compactMap(\.self)
    return take(date, Origin(field: .released, rule: "html.day-of-heading", confidence: 60, ranges: ranges)) != nil
  }

  /// Marks the headings that print the headline once more, for another width of the screen say.
  private mutating func markCopies(of headline: String) {
    for index in blocks.indices {
      guard case .heading(var heading) = blocks[index], PageText.folded(heading.content.plainText) == headline else {
        continue
      }
      heading.repeats = .headline
      blocks[index] = .heading(heading)
    }
  }

  /// The day in an element named after a date near the story, where nothing else names one.
  private mutating func takeMarkedDay() {
    guard metadata.lifecycle.released == nil, let index = lines.firstIndex(where: { $0 == nil }),
      let day = NearMark.day(of: dates, near: blocks[index].range?.start), let date = PageFacts.date(day.value)
    else { return }
    _ = take(
      date, Origin(field: .released, rule: "html.date-mark", confidence: 55, ranges: [day.range].compactMap(\.self)))
  }

  /// The day that the story's address names, where nothing else names one.
  private mutating func takeDayOfAddress() {
    guard metadata.lifecycle.released == nil, let address = metadata.identity.canonicalLink,
      let day = PageAddress.day(in: address)
    else { return }
    let ranges = metadata.origins(of: .canonicalLink).first?.ranges ?? []
    _ = take(
      day, Origin(field: .released, kind: .derived, rule: "html.day-of-address", confidence: 60, ranges: ranges))
  }

  private mutating func traceBody() {
    guard let whole = blocks[...].wholeRange else { return }
    metadata.trace(Origin(field: .body, rule: "html.body", ranges: [whole]))
  }
}

extension ArraySlice<Block> {
  /// From where the first of them stands to where the last does; `nil` where that is known of none.
  var wholeRange: SourceRange? {
    reduce(nil) { whole, block in whole.map { block.range.map($0.union) ?? $0 } ?? block.range }
  }
}

extension [Inline] {
  /// Whether they are words and ends of lines, without marks and links; the day may be marked as one.
  fileprivate func isPlain(but day: PageText?) -> Bool {
    allSatisfy { inline in
      switch inline {
      case .text, .lineBreak: true
      case .entity(let entity): entity.content.plainText.collapsed == day?.value
      default: false
      }
    }
  }
}
