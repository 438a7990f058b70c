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
  /// How many lines stand above the story and below it that are no part of it unless they repeat a field.
  let lines: (above: Int, below: Int)

  init(_ facts: PageFacts, body: PageBody) {
    metadata = facts.metadata
    announced = facts.announced
    blocks = body.above.map(\.block) + body.story + body.below.map(\.block)
    lines = (body.above.count, body.below.count)
    media = body.media
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
    takeDayOfAddress()
    joinPictures()
  }

  /// Takes the lines around the story out that say nothing that the page tells of it; their places in order, those
  /// below counted on from those above.
  mutating func takeIdleLines() -> [Int] {
    let last = blocks.count - lines.below
    let idle = blocks.indices.filter { ($0 < lines.above || $0 >= last) && blocks[$0].repeats == nil }
    blocks = blocks.indices.filter { !idle.contains($0) }.map { blocks[$0] }
    traceBody()
    return idle.map { $0 < lines.above ? $0 : $0 - last + lines.above }
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

  /// The day that the story's address names, where nothing else names one.
  private mutating func takeDayOfAddress() {
    guard metadata.lifecycle.released == nil, let address = metadata.identity.canonicalLink,
      let day = PageAddress.day(in: address)
    else { return }
    metadata.lifecycle.released = day
    let ranges = metadata.origins(of: .canonicalLink).first?.ranges ?? []
    metadata.trace(
      Origin(field: .released, kind: .derived, rule: "html.day-of-address", confidence: 60, ranges: ranges))
  }

  private mutating func traceBody() {
    let places = blocks.compactMap(\.range)
    guard let first = places.first, !blocks.isEmpty else { return }
    let whole = places.dropFirst().reduce(first) { $0.union($1) }
    metadata.trace(Origin(field: .body, rule: "html.body", ranges: [whole]))
  }
}
