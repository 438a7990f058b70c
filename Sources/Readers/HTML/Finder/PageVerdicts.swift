import Markup

/// What each block of a page is to its story.
struct PageVerdicts: Sendable {
  /// A verdict a block.
  private(set) var verdicts: [BlockVerdict]
  /// From the first to the last block of the story; `nil` where there is none.
  let extent: ClosedRange<Int>?

  private let shape: PageShape

  /// How likely a block must be to stay, by what the user favours.
  static let balanced = -20
  static let precise = 60
  static let complete = -120

  private static let nearBefore = 16
  private static let nearBehind = 4

  /// Judges the blocks of a page; those that score more than `cut` stay.
  init(_ finder: PageFinder, keeping cut: Int) {
    let shape = finder.shape
    self.shape = shape
    let kept = finder.scores.indices.filter { finder.scores[$0] > cut }
    verdicts = finder.scores.indices.map { .apart(PageMatter(shape, block: $0)) }
    guard let first = kept.first, let last = kept.last else {
      extent = nil
      return
    }
    extent = first...last
    for index in kept { verdicts[index] = .story }
    takeCaptions(from: min(first, shape.headline ?? first), to: last)
    takeNear(first, last)
  }

  /// Figures that stand in the story stay with their words.
  private mutating func takeCaptions(from first: Int, to last: Int) {
    for index in first...last where !verdicts[index].stays {
      let around = shape.around(index)
      guard let figure = around.prefix(6).first(where: { shape.page.elements[$0].name == .figure }) else { continue }
      let element = shape.page.elements[figure]
      if element.blocks <= 6, element.linked * 2 <= element.letters { verdicts[index] = .caption }
    }
  }

  private mutating func takeNear(_ first: Int, _ last: Int) {
    let start = min(max(0, (shape.headline ?? first) - 4), max(0, first - Self.nearBefore))
    let from = max(start, first - 3 * Self.nearBefore)
    for index in from..<first { makeNear(index) }
    for index in last + 1..<min(last + 1 + Self.nearBehind, max(verdicts.count, last + 1)) { makeNear(index) }
  }

  private mutating func makeNear(_ index: Int) {
    guard case .apart(let matter) = verdicts[index], shape.prose.tallies[index].words <= 40 else { return }
    verdicts[index] = .near(matter)
  }
}
