import Markup

/// Where the words of a page stand: what each element holds, and which one looks most like the story's.
struct PageShape: Sendable {
  private(set) var page: PageBlocks
  let prose: PageProse
  let witness: PageWitness
  /// The letters of all prose.
  private(set) var proseLetters = 1
  /// The letters of the prose before each block, and whether it is prose itself.
  private(set) var before: [Int] = []
  private(set) var isProse: [Bool] = []
  /// How many blocks of prose stand before each block, and at the end in all.
  private(set) var proseCounts: [Int] = [0]
  /// For each element, how far around it the first one is that the most likely element stands in, and how far that is
  /// around the most likely one.
  private(set) var meetings: [Meeting] = []
  /// The block that is most likely the headline.
  private(set) var headline: Int?
  private(set) var firstProse = 0
  /// The last heading before each block.
  private(set) var headings: [Int?] = []
  /// How many blocks stand between each block and the pictures before and behind it.
  private(set) var pictureDistances: [(since: Int, until: Int)] = []
  private(set) var titleMatches: [Int] = []
  /// How many blocks have the same words.
  private(set) var copies: [UInt64: Int] = [:]

  /// The block elements around each block, innermost first, block after block; and where each block's begin.
  private var chains: [Int] = []
  private var chainStarts: [Int] = [0]

  /// Where the way out of an element meets the way out of the most likely one.
  struct Meeting: Sendable {
    var distance = 99
    var place = 99
  }

  /// Looks at a page.
  init(_ page: PageBlocks, _ witness: PageWitness) {
    prose = PageProse(page)
    self.page = page
    self.witness = witness
    collectChains()
    measureElements()
    findMeetings()
    findHeadline()
    findHeadings()
    measurePictures()
  }

  private static let farFromPicture = 20

  private mutating func measurePictures() {
    var distance = Self.farFromPicture
    for block in page.blocks {
      distance = block.pictures > 0 ? 0 : min(distance + 1, Self.farFromPicture)
      pictureDistances.append((distance, Self.farFromPicture))
    }
    distance = Self.farFromPicture
    for index in page.blocks.indices.reversed() {
      pictureDistances[index].until = distance
      distance = page.blocks[index].pictures > 0 ? 0 : min(distance + 1, Self.farFromPicture)
    }
  }

  /// The block elements around a block, innermost first.
  func around(_ block: Int) -> ArraySlice<Int> { chains[chainStarts[block]..<chainStarts[block + 1]] }

  private mutating func collectChains() {
    chainStarts.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks {
      var element = block.element
      while element >= 0, element < page.elements.count {
        chains.append(element)
        element = page.elements[element].parent
      }
      chainStarts.append(chains.count)
    }
  }

  /// The figure around a block, at most a few elements away.
  func figure(around block: Int) -> Int? {
    around(block).prefix(6).first { page.elements[$0].name == .figure }
  }

  private mutating func measureElements() {
    var elements = page.elements
    var total = 0
    for (index, block) in page.blocks.enumerated() {
      let tally = prose.tallies[index]
      let isProse = tally.isProse(linked: block.linked)
      self.isProse.append(isProse)
      before.append(total)
      proseCounts.append((proseCounts.last ?? 0) + (isProse ? 1 : 0))
      copies[tally.hash, default: 0] += 1
      if isProse { total += tally.letters }
      let chain = around(index)
      for element in chain {
        elements[element].letters += tally.letters
        elements[element].linked += block.linked
        elements[element].blocks += 1
        if isProse { elements[element].prose += tally.letters }
      }
      if isProse { weigh(&elements, chain, tally) }
    }
    proseLetters = max(1, total)
    firstProse = isProse.firstIndex(of: true) ?? 0
    page.elements = elements
  }

  private static let shares = [18, 9, 3, 2]

  private func weigh(_ elements: inout [PageElement], _ chain: ArraySlice<Int>, _ tally: BlockTally) {
    let weight = 100 + tally.commas * 100 + min(tally.letters, 300)
    guard let own = chain.first else { return }
    let isLine =
      switch elements[own].name {
      case .p, .pre, .blockquote, .li: true
      default: false
      }
    for (element, share) in zip(chain.dropFirst(isLine ? 1 : 0), Self.shares) {
      elements[element].weight += weight * share
    }
  }

  private mutating func findMeetings() {
    func worth(_ element: PageElement) -> Int {
      element.weight * (100 - element.linked * 100 / max(1, element.letters))
    }
    meetings = [Meeting](repeating: Meeting(), count: page.elements.count)
    guard let best = page.elements.indices.max(by: { worth(page.elements[$0]) < worth(page.elements[$1]) }),
      page.elements[best].weight > 0
    else { return }
    var (element, place) = (best, 0)
    while element >= 0 {
      meetings[element] = Meeting(distance: 0, place: place)
      element = page.elements[element].parent
      place += 1
    }
    // Elements follow those they stand in.
    for (index, element) in page.elements.enumerated() where meetings[index].distance > 0 && element.parent >= 0 {
      meetings[index] = meetings[element.parent]
      meetings[index].distance += 1
    }
  }

  private mutating func findHeadings() {
    var last: Int?
    for (index, block) in page.blocks.enumerated() {
      headings.append(last)
      switch page.elements[block.element].name {
      case .h1, .h2, .h3, .h4, .h5, .h6, .legend, .summary: last = index
      default: break
      }
    }
  }

  /// The first heading that says what the page's facts settled on, one of the first level if there is one; else the one
  /// that is most like a title of the page.
  private mutating func findHeadline() {
    titleMatches = page.blocks.indices.map { witness.titleMatch(prose.words($0)) }
    let wanted = witness.headline
    let same = titleMatches.indices.filter {
      !wanted.isEmpty && prose.words($0).elementsEqual(wanted) && isHeading($0)
    }
    let highest = titleMatches.indices.filter { isHeading($0, .h1) }
    // The first of several that are as like.
    let likest = highest.max { (titleMatches[$0], -$0) < (titleMatches[$1], -$1) }
    headline =
      same.first { isHeading($0, .h1) } ?? same.first
      ?? likest.flatMap { titleMatches[$0] >= Self.leastLike ? $0 : nil }
      ?? titleMatches.indices.last { titleMatches[$0] >= Self.veryLike } ?? highest.first
  }

  /// Whether a block stands in a heading, or in one of a level.
  func isHeading(_ block: Int, _ level: HTMLName? = nil) -> Bool {
    around(block).contains { element in
      switch page.elements[element].name {
      case .h1: level == nil || level == .h1
      case .h2, .h3, .h4, .h5, .h6: level == nil
      default: false
      }
    }
  }

  /// How like a title of the page a heading of the first level, and any block, must be to be the headline.
  private static let leastLike = 45
  private static let veryLike = 85

  /// Whether next to nothing stands around the story.
  var isBare: Bool {
    let furniture = page.blocks.indices.reduce(0) { isFurniture($1) ? $0 + 1 : $0 }
    return furniture <= 4
  }

  /// A few words that end as no sentence in no heading, or a link and nothing else.
  private func isFurniture(_ index: Int) -> Bool {
    let (block, tally) = (page.blocks[index], prose.tallies[index])
    if block.linked * 10 > tally.letters * 6, tally.words <= 25 { return true }
    guard tally.words <= 6, tally.ending == 0, titleMatches[index] < Self.veryLike else { return false }
    switch page.elements[block.element].name {
    case .h1, .h2, .h3, .h4, .h5, .h6, .td, .th, .dt, .dd, .figcaption, .caption: return false
    default: return true
    }
  }
}
