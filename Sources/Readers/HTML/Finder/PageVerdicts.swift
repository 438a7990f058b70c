import Markup

/// What each block of a page is to its story.
struct PageVerdicts: Sendable {
  /// A verdict a block.
  private(set) var verdicts: [BlockVerdict]
  /// From the first to the last block of the story; `nil` where there is none.
  let extent: ClosedRange<Int>?

  /// Nodes that the user's recipe leaves out whatever they hold.
  let dropped: [Range<Int32>]

  private let shape: PageShape

  /// How likely a block must be to stay, by what the user favours.
  static let balanced = -20
  static let precise = 60
  static let complete = -120

  private static let nearBefore = 16
  private static let nearBehind = 4
  private static let nearHeadline = 12
  private static let longestDeck = 400

  /// Behind the few blocks between the headline and the first prose below it, its deck apart; 0 where no block is the
  /// headline.
  var headEnd: Int {
    guard let headline = shape.headline else { return 0 }
    let end = min(headline + 1 + Self.nearHeadline, verdicts.count)
    var letters = 0
    return (headline + 1..<max(headline + 1, end)).first { index in
      if shape.isProse[index] { letters += shape.prose.tallies[index].letters }
      // A heading below prose opens another story, or a part of this one.
      return letters > Self.longestDeck || letters > 0 && shape.isHeading(index)
    } ?? end
  }

  /// Judges the blocks of a page.
  init(_ finder: PageFinder, _ keeping: PageKeeping) {
    let shape = finder.shape
    self.shape = shape
    dropped = keeping.recipe?.dropped ?? []
    verdicts = finder.scores.indices.map { index in
      let said = keeping.recipe?.stays(shape.page.blocks[index].nodes.lowerBound)
      return said ?? (finder.scores[index] > keeping.cut) ? .story : .apart(PageMatter(shape, block: index))
    }
    guard let first = verdicts.firstIndex(of: .story), let last = verdicts.lastIndex(of: .story) else {
      extent = nil
      return
    }
    extent = first...last
    takeCaptions(from: min(first, shape.headline ?? first), to: last, keeping.recipe)
    takePosts()
    takeNear(first, last)
    keep(keeping)
  }

  private mutating func keep(_ keeping: PageKeeping) {
    guard keeping.comments || !keeping.matters.isEmpty else { return }
    for index in verdicts.indices {
      guard let matter = verdicts[index].matter else { continue }
      if keeping.comments, matter == .comments {
        verdicts[index] = .comment
      } else if keeping.matters.contains(matter) {
        verdicts[index] = .kept
      }
    }
  }

  /// Whether the page has many headings that lead elsewhere, and little to read.
  var isList: Bool {
    let leading = shape.page.blocks.indices.count { index in
      let block = shape.page.blocks[index]
      guard block.linked * 10 > shape.prose.tallies[index].letters * 8 else { return false }
      return shape.around(index).prefix(3).contains { element in
        switch shape.page.elements[element].name {
        case .h2, .h3, .h4: true
        default: false
        }
      }
    }
    let letters = verdicts.indices.reduce(0) { verdicts[$1].stays ? $0 + shape.prose.tallies[$1].letters : $0 }
    return leading >= Self.manyHeadings && letters < Self.littleStory
  }

  private static let manyHeadings = 8
  private static let littleStory = 800

  /// Pictures that stand in the story stay with their words: all of a figure, or what is named a caption behind one.
  private mutating func takeCaptions(from first: Int, to last: Int, _ recipe: RecipeFindings?) {
    for index in first...last where !verdicts[index].stays {
      guard recipe?.stays(shape.page.blocks[index].nodes.lowerBound) != false else { continue }
      if case .apart(let matter) = verdicts[index], isCaption(index) { verdicts[index] = .likelyCaption(matter) }
      guard let figure = shape.figure(around: index) else { continue }
      let element = shape.page.elements[figure]
      if element.blocks <= 6, element.linked * 2 <= element.letters { verdicts[index] = .caption }
    }
  }

  private func isCaption(_ index: Int) -> Bool {
    var isBehind = shape.pictureDistances[index].since == 0
    if index > 0, case .likelyCaption = verdicts[index - 1] { isBehind = true }
    let (block, letters) = (shape.page.blocks[index], shape.prose.tallies[index].letters)
    return isBehind && block.isCaption && letters <= Self.longestCaption && block.linked * 2 <= letters
  }

  private static let longestCaption = 600

  /// Of a post of another service all stays, its address and its day among it, where something does.
  private mutating func takePosts() {
    func post(_ index: Int) -> Int? { shape.around(index).prefix(4).first { shape.page.elements[$0].isPost } }
    let kept = Set(verdicts.indices.filter { verdicts[$0].stays }.compactMap(post))
    guard !kept.isEmpty else { return }
    for index in verdicts.indices where !verdicts[index].stays {
      if let post = post(index), kept.contains(post) { verdicts[index] = .caption }
    }
  }

  private mutating func takeNear(_ first: Int, _ last: Int) {
    let start = min(max(0, (shape.headline ?? first) - 4), max(0, first - Self.nearBefore))
    let from = max(start, first - 3 * Self.nearBefore)
    for index in from..<first { makeNear(index) }
    if let headline = shape.headline {
      for index in headline..<max(headline, min(headEnd, max(first, last))) { makeNear(index) }
    }
    for index in last + 1..<min(last + 1 + Self.nearBehind, max(verdicts.count, last + 1)) { makeNear(index) }
  }

  private mutating func makeNear(_ index: Int) {
    guard case .apart(let matter) = verdicts[index], shape.prose.tallies[index].words <= 40 else { return }
    verdicts[index] = .near(matter)
  }
}
