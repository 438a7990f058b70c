import ArticleModel
import NewsProse
import Source

extension PageStory {
  /// Where a line stands: one below the story, or inside of it below the first prose, must say what it is; inside a
  /// time of day says enough.
  private enum Place {
    /// Above the first prose.
    case top
    case head
    case inside
    case below
  }

  /// Reads the lines around the headline, and those below the story, as a reader sees them: byline and date, where the
  /// page says them nowhere else; marks those that repeat what it does say.
  mutating func readLines() {
    let prose =
      blocks.indices.first { lines[$0] == nil && Self.length(of: blocks[$0]) >= Self.longLine / 2 } ?? blocks.count
    // Of what stays below the first prose a line must say what it is.
    for index in headLines() { read(index, index < prose ? .top : lines[index] != nil ? .head : .inside) }
    for index in blocks.indices.suffix(below) {
      // A heading opens another story.
      if case .heading = blocks[index] { return }
      read(index, .below)
    }
  }

  /// The short lines from the headline down to where the story begins, then those right above it; where no block is the
  /// headline, those around the story's beginning.
  private func headLines() -> [Int] {
    guard let headline = blocks.firstIndex(where: { $0.repeats == .headline }) else {
      let first = lines.firstIndex { $0 == nil } ?? blocks.count - below
      let start = max(0, first - Self.mostAbove)
      return Array(start..<max(start, endOfHead(from: first)))
    }
    let end = max(headline + 1, endOfHead(from: headline + 1))
    return Array(headline + 1..<end) + (max(0, headline - Self.mostAbove)..<headline).reversed()
  }

  private func endOfHead(from start: Int) -> Int {
    var told = 0
    let last = blocks.count - below
    let story = blocks[min(start, last)..<last].firstIndex { block in
      let length = Self.length(of: block)
      if length >= Self.longLine { told += length }
      return told > Self.mostProse
    }
    return min(story ?? last, start + Self.mostLines)
  }

  /// How many bytes a paragraph has; no other block counts.
  private static func length(of block: Block) -> Int {
    if case .paragraph(let paragraph) = block { paragraph.content.plainText.utf8.count } else { 0 }
  }

  private mutating func read(_ index: Int, _ place: Place) {
    switch blocks[index] {
    case .paragraph(var paragraph):
      guard let told = line(paragraph.content, paragraph.range, place, behind: label(before: index)) else { return }
      paragraph.repeats = told.field
      paragraph.style = told.style
      blocks[index] = .paragraph(paragraph)
    case .heading(var heading):
      guard heading.repeats == nil, let told = line(heading.content, heading.range, place) else { return }
      heading.repeats = told.field
      blocks[index] = .heading(heading)
    case .list(let list):
      for item in list.items {
        for case .paragraph(let paragraph) in item.blocks { _ = line(paragraph.content, paragraph.range, place) }
      }
    default: break
    }
  }

  /// The few words with a colon that stand on a line of their own before a line: `Author:`.
  private func label(before index: Int) -> String? {
    guard index > 0, blocks[index - 1].repeats == nil else { return nil }
    let words: String
    switch blocks[index - 1] {
    case .paragraph(let paragraph): words = paragraph.content.plainText.trimmed
    case .heading(let heading): words = heading.content.plainText.trimmed
    default: return nil
    }
    return words.utf8.count <= Self.longLabel && words.hasSuffix(":") ? words : nil
  }

  /// What a line says of the story; `nil` where it says nothing of the kind, or something else than the page does.
  private mutating func line(
    _ content: [Inline], _ range: SourceRange?, _ place: Place, behind label: String? = nil
  ) -> (field: FieldName, style: ParagraphStyle)? {
    let text = Array(content.plainText.utf8)
    guard text.count <= Self.longLine else { return nil }
    guard let credit = Self.credit(text, behind: label) else { return nil }
    var told: (FieldName, ParagraphStyle)?
    let isHead = place == .top || place == .head
    for date in credit.dates where isHead || date.role != .unstated || place == .inside && date.hasTime {
      let confidence = place == .below ? 50 : date.role == .unstated ? 65 : 80
      guard let moment = date.date, let field = take(moment, date.role, confidence, range) else { continue }
      told = told ?? (field, .dateline)
    }
    guard let byline = credit.byline, isHead || byline.rule == Byline.wordRule else { return told }
    let isTaken = take(byline, byline.confidence - (place == .below ? 30 : 10), range, replacing: place == .top)
    return isTaken ? (.creator, .byline) : told
  }

  /// Takes what lines farther from the story say of who and when, where nothing nearer does.
  mutating func takeCredits() {
    let wantsByline = metadata.credits.creators.isEmpty
    guard metadata.lifecycle.released == nil || wantsByline, let story = storyRange else { return }
    let credits = PageCredits(root, around: story, wantsByline: wantsByline)
    if let told = credits.day { _ = take(told.fact, .released, 50, told.range) }
    if let told = credits.byline { _ = take(told.fact, 50, told.range, replacing: false) }
  }

  /// From the first block of the story to where the last one begins, which may be a line that says who wrote it.
  private var storyRange: SourceRange? {
    let story = zip(blocks, lines).compactMap { $1 == nil ? $0.range : nil }
    return story.first.flatMap { first in story.last.map { SourceRange(first.start, max(first.start, $0.start)) } }
  }

  /// Reads a line behind its label, where it has one.
  private static func credit(_ text: [UInt8], behind label: String?) -> CreditLine? {
    guard let label else { return CreditLine(text) }
    if let labelled = CreditLine(Array("\(label) ".utf8) + text) { return labelled }
    // A label that is none of ours leaves a byline that says so what it is, but a date nobody knows whose.
    return CreditLine(text).flatMap { $0.byline?.rule == Byline.wordRule ? $0 : nil }
  }

  /// Which of the page's dates a date is, or becomes where the page tells none; `nil` where it tells another.
  private mutating func take(
    _ date: NewsDate, _ role: DateRole, _ confidence: Int, _ range: SourceRange?
  ) -> FieldName? {
    let lifecycle = metadata.lifecycle
    let isKnownChange = lifecycle.released == nil && lifecycle.contentModified?.isSameDay(as: date) == true
    if role == .updated || role == .unstated && isKnownChange {
      return take(date, .contentModified, confidence, range)
    }
    return take(date, .released, confidence, range)
  }

  private mutating func take(
    _ date: NewsDate, _ field: FieldName, _ confidence: Int, _ range: SourceRange?
  ) -> FieldName? {
    let ranges = [range].compactMap(\.self)
    return take(date, Origin(field: field, rule: "html.date-line", confidence: confidence, ranges: ranges))
  }

  /// The field of an origin, publication or change, where its date is the one the page tells, or becomes it where the
  /// page tells none; `nil` where it tells another.
  mutating func take(_ date: NewsDate, _ origin: Origin) -> FieldName? {
    let path: WritableKeyPath<Lifecycle, NewsDate?> = origin.field == .released ? \.released : \.contentModified
    if let known = metadata.lifecycle[keyPath: path] { return known.isSameDay(as: date) ? origin.field : nil }
    metadata.lifecycle[keyPath: path] = date
    metadata.trace(origin)
    return origin.field
  }

  /// Whether those named are the ones the page tells, or become them where it tells none; where they may replace them,
  /// also where it tells but its house, or one word for the one who is named.
  private mutating func take(
    _ byline: Byline, _ confidence: Int, _ range: SourceRange?, replacing mayReplace: Bool
  ) -> Bool {
    guard !byline.names.isEmpty else { return false }
    var rivals: [Rival] = []
    if !metadata.credits.creators.isEmpty {
      let known = Set(metadata.credits.creators.compactMap(\.name).map(PageText.folded))
      guard mayReplace, isFuller(byline) else {
        return byline.names.allSatisfy { known.contains(PageText.folded($0.name)) }
      }
      rivals = metadata.origins(of: .creator).compactMap(lostCreator)
      metadata.credits.creators = []
      metadata.forgetOrigins(of: .creator)
    }
    for name in byline.names where !name.isSource {
      metadata.credits.creators.append(Party(named: name.name, kind: name.kind, at: range))
      metadata.trace(
        Origin(
          field: .creator, index: metadata.credits.creators.count - 1, rule: "html.\(byline.rule)",
          confidence: confidence, ranges: [range].compactMap(\.self), rivals: rivals))
      rivals = []
    }
    return true
  }

  /// Whether a byline names persons where the page tells but its house, or one word for one of them.
  private func isFuller(_ byline: Byline) -> Bool {
    let persons = byline.names.filter { $0.kind == .person }
    let creators = metadata.credits.creators
    guard !persons.isEmpty else { return false }
    return creators.allSatisfy { creator in
      let told = creator.name ?? ""
      if AuthorNames.isHouse(creator) {
        return persons.allSatisfy { AuthorNames.isWhole($0.name) && !$0.name.hasPrefix(told) }
      }
      guard creator.kind == .unstated, creators.count == 1 else { return false }
      return persons.contains {
        PageText.letters(told) == PageText.letters($0.name)
          || AuthorNames.isSurelyPerson($0.name) && AuthorNames.isShort(told, for: $0.name)
      }
    }
  }

  private func lostCreator(_ origin: Origin) -> Rival? {
    guard let index = origin.index, metadata.credits.creators.indices.contains(index),
      let name = metadata.credits.creators[index].name
    else { return nil }
    return Rival(
      value: name, rule: origin.rule, confidence: origin.confidence, reason: "the page names a person",
      at: origin.ranges.first)
  }

  static let longLine = 160
  private static let longLabel = 32
  /// How many bytes of longer paragraphs, such as a deck, may stand before a line that says who and when.
  private static let mostProse = 600
  private static let mostLines = 16
  private static let mostAbove = 4
}
