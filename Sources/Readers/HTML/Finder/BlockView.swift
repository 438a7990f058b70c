import Markup

/// A block as the trees look at it: its own measures, where it stands, and what its neighbours are like.
struct BlockView {
  private let shape: PageShape
  /// What every block is by itself.
  private let own: [Int16]

  static let ownNames = [
    "words", "linked", "ending", "small", "tag", "prose", "pictures", "letters", "links", "wordLength", "commas",
    "digits",
    "capitals", "shouted", "opening", "copyright", "bold", "hidden", "at", "bar", "clock", "date", "stops",
    "sharing", "subscribing", "consent", "commenting", "others", "advertising", "visiting", "publisher", "pictures",
    "days", "writing", "speaking", "wordLowest", "wordHighest", "wordMean", "wordKnown", "firstWord", "lastWord",
    "controls", "slanted", "linkHyphens", "linkSlashes", "linkDigits", "pictured",
  ]
  static let around: [HTMLName] = [
    .article, .main, .header, .footer, .nav, .aside, .form, .figure, .ul, .ol, .table, .blockquote, .section, .dl, .h1,
    .h2, .h3, .li, .p, .address, .figcaption,
  ]
  static let placeNames =
    around.map { "in-\($0)" } + ["depth", "articleBody"]
    + (1...6).flatMap { ["prose^\($0)", "linked^\($0)", "blocks^\($0)", "alike^\($0)"] }
    + [
      "toChain", "chainPlace", "repeated", "repeatedAt", "place", "blocks", "proseBefore", "fromHeadline",
      "titleMatch", "copies", "fromProse", "description", "author", "witness", "nearLowest", "nearHighest", "nearSum",
      "nearCount", "middleLowest", "middleHighest", "middleSum", "middleCount", "farLowest", "farHighest", "farSum",
      "farCount", "prose5Before", "prose5After", "prose12Before", "prose12After",
      "sinceHeading", "headingOdds", "headingFirst", "headingLevel", "sincePicture",
      "untilPicture",
    ]
  private static let steps = [-3, -2, -1, 1, 2, 3]
  private static let shared = 7

  /// The names of the columns.
  static let names: [String] =
    ownNames + placeNames
    + steps.flatMap { step in ownNames.prefix(shared).map { "\($0)@\(step)" } + ["sibling@\(step)"] }

  init(_ shape: PageShape) {
    self.shape = shape
    var own: [Int16] = []
    own.reserveCapacity(shape.page.blocks.count * Self.ownNames.count)
    for index in shape.page.blocks.indices { Self.appendOwn(to: &own, shape, index) }
    self.own = own
  }

  /// Adds the view of a block to its row, or to the rows of the blocks before it.
  func append(to row: inout [Int16], _ index: Int) {
    let width = Self.ownNames.count
    row.append(contentsOf: own[index * width..<(index + 1) * width])
    appendPlace(to: &row, index)
    let blocks = shape.page.blocks
    let parent = shape.page.elements[blocks[index].element].parent
    for step in Self.steps {
      let other = index + step
      guard blocks.indices.contains(other) else {
        for _ in 0...Self.shared { row.append(-1) }
        continue
      }
      row.append(contentsOf: own[other * width..<other * width + Self.shared])
      row.append(shape.page.elements[blocks[other].element].parent == parent ? 1 : 0)
    }
  }

  // MARK: By itself

  private static func appendOwn(to row: inout [Int16], _ shape: PageShape, _ index: Int) {
    let (block, tally) = (shape.page.blocks[index], shape.prose.tallies[index])
    let (words, letters) = (max(1, tally.words), max(1, tally.letters))
    func add(_ value: Int) { row.append(Int16(clamping: value)) }
    add(tally.words)
    add(block.linked * 100 / letters)
    add(tally.ending)
    add(tally.small * 100 / words)
    add(tag(shape.page.elements[block.element].name))
    add(shape.isProse[index] ? 1 : 0)
    add(block.pictures)
    add(tally.letters)
    add(block.links)
    add(tally.letters * 10 / words)
    add(tally.commas * 100 / words)
    add(tally.digits * 100 / letters)
    add(tally.capitals * 100 / words)
    add(tally.shouted > 1 && tally.lower == 0 ? 1 : 0)
    add(tally.opening)
    add(tally.isCopyright ? 1 : 0)
    add(block.bold * 100 / letters)
    add(block.isHidden ? 1 : 0)
    add(tally.hasAt ? 1 : 0)
    add(tally.hasBar ? 1 : 0)
    add(tally.hasClock ? 1 : 0)
    add(tally.hasDate ? 1 : 0)
    add(tally.stops * 100 / words)
    for group in 0..<BlockTally.groupCount { add(Int(tally.groups[group]) * 100 / words) }
    add(tally.odds.lowest)
    add(tally.odds.highest)
    add(tally.odds.count == 0 ? 0 : tally.odds.sum / tally.odds.count)
    add(tally.odds.count * 100 / words)
    add(tally.firstOdds)
    add(tally.lastOdds)
    add(block.controls)
    add(block.slanted * 100 / letters)
    for count in [block.address.hyphens, block.address.slashes, block.address.digits] { add(count) }
    add(shape.prose.isPictured(index) ? 1 : 0)
  }

  private static let tags: HTMLNameTable = {
    let order: [HTMLName] = [
      .p, .blockquote, .pre, .h2, .h3, .h4, .h5, .h6, .h1, .div, .section, .article, .body, .main, .li, .dd, .dt, .td,
      .th, .caption, .figcaption, .figure, .ul, .ol, .header, .footer, .nav, .aside, .form, .address, .legend, .summary,
      .details, .center,
    ]
    return HTMLNameTable(order, otherwise: 40)
  }()

  private static func tag(_ name: HTMLName?) -> Int { tags[name] }

  // MARK: Place

  private func appendPlace(to row: inout [Int16], _ index: Int) {
    let chain = shape.around(index)
    let elements = shape.page.elements
    let block = shape.page.blocks[index]
    func add(_ value: Int) { row.append(Int16(clamping: value)) }
    appendNames(to: &row, chain)
    add(chain.count)
    add(elements[block.element].isArticleBody ? 1 : 0)
    for place in chain.prefix(6) {
      let element = elements[place]
      add(element.prose * 1_000 / shape.proseLetters)
      add(element.linked * 100 / max(1, element.letters))
      add(element.blocks)
      add(element.alike)
    }
    for _ in 0..<max(0, 6 - chain.count) * 4 { add(-1) }
    add(shape.meetings[block.element].distance)
    add(shape.meetings[block.element].place)
    appendRepetition(to: &row, chain)
    appendPosition(to: &row, index)
    appendMarks(to: &row, chain, block)
    let count = shape.page.blocks.count
    for width in [5, 12] {
      add(shape.proseCounts[index] - shape.proseCounts[max(0, index - width)])
      add(shape.proseCounts[min(count, index + 1 + width)] - shape.proseCounts[index + 1])
    }
    appendHeading(to: &row, index)
    add(shape.pictureDistances[index].since)
    add(shape.pictureDistances[index].until)
  }

  /// What the last heading before a block says.
  private func appendHeading(to row: inout [Int16], _ index: Int) {
    guard let heading = shape.headings[index] else {
      row.append(contentsOf: [-1, 0, 0, 0])
      return
    }
    let tally = shape.prose.tallies[heading]
    row.append(Int16(clamping: index - heading))
    row.append(Int16(clamping: tally.odds.sum))
    row.append(Int16(clamping: tally.firstOdds))
    row.append(Int16(clamping: Self.tag(shape.page.elements[shape.page.blocks[heading].element].name)))
  }

  private func appendNames(to row: inout [Int16], _ chain: ArraySlice<Int>) {
    let first = row.count
    for _ in Self.around { row.append(20) }
    for (distance, element) in chain.prefix(16).enumerated() {
      let place = Self.places[shape.page.elements[element].name]
      if place >= 0, row[first + place] == 20 { row[first + place] = Int16(distance) }
    }
  }

  private static let places = HTMLNameTable(around, otherwise: -1)

  private func appendRepetition(to row: inout [Int16], _ chain: ArraySlice<Int>) {
    for (distance, index) in chain.prefix(6).enumerated() {
      let element = shape.page.elements[index]
      switch element.name {
      case .p, .li, .h2, .h3: continue
      default: break
      }
      guard element.alike >= 3 else { continue }
      row.append(Int16(clamping: element.alike))
      row.append(Int16(distance + 1))
      return
    }
    row.append(0)
    row.append(0)
  }

  private func appendPosition(to row: inout [Int16], _ index: Int) {
    let count = shape.page.blocks.count
    let words = shape.prose.words(index)
    func add(_ value: Int) { row.append(Int16(clamping: value)) }
    add(index * 1_000 / count)
    add(count)
    add(shape.before[index] * 1_000 / shape.proseLetters)
    add(shape.headline.map { index - $0 } ?? -9_999)
    add(shape.titleMatches[index])
    add(shape.copies[shape.prose.tallies[index].hash] ?? 1)
    add(index - shape.firstProse)
    add(shape.witness.descriptionMatch(words))
    add(shape.witness.namesAuthor(words) ? 1 : 0)
    add(shape.witness.bodyShare(words))
  }

  private func appendMarks(to row: inout [Int16], _ chain: ArraySlice<Int>, _ block: PageBlock) {
    var (near, middle, far) = (block.inline, NameMarks(), NameMarks())
    for element in chain.prefix(2) { near.add(shape.page.elements[element].near) }
    for element in chain.dropFirst(2).prefix(3) { middle.add(shape.page.elements[element].middle) }
    if chain.count > 5 { far = shape.page.elements[chain[chain.startIndex + 5]].far }
    for marks in [near, middle, far] {
      row.append(Int16(clamping: marks.lowest))
      row.append(Int16(clamping: marks.highest))
      row.append(Int16(clamping: marks.sum))
      row.append(Int16(clamping: marks.count))
    }
  }
}
