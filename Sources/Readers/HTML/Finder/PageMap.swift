import Markup

/// Which nodes of a page hold words that stay, and which hold words that are left out.
struct PageMap {
  /// How many words of either sort stand before each node.
  private var kept: [Int32]
  private var dropped: [Int32]
  /// What the words of a node that are left out are.
  private var matters: [Int32: PageMatter] = [:]
  /// The nodes of the story, from the first to the last.
  private var extent: ClosedRange<Int32>?

  private static let farthest = 256

  /// Maps a page, with the blocks whose verdicts are asked for as what stays.
  init(
    _ root: MarkupElement, _ shape: PageShape, _ verdicts: PageVerdicts,
    staying stays: (BlockVerdict) -> Bool = \.stays
  ) {
    let count = Int(root.endNumber ?? 0) + 1
    var (isKept, isDropped) = ([Int32](repeating: 0, count: count), [Int32](repeating: 0, count: count))
    for (block, verdict) in zip(shape.page.blocks, verdicts.verdicts) {
      for number in block.nodes {
        if stays(verdict) { isKept[Int(number)] = 1 } else { isDropped[Int(number)] = 1 }
      }
      if let matter = verdict.matter {
        matters[block.nodes.lowerBound] = matter
      }
    }
    for range in verdicts.dropped where isDropped.indices.contains(Int(range.lowerBound)) {
      isDropped[Int(range.lowerBound)] = 1
    }
    extent = Self.extent(shape, verdicts, stays)
    kept = Self.summed(isKept)
    dropped = Self.summed(isDropped)
  }

  /// From the headline, or where that is far, from the first block of the story or its figure, to the last one's end.
  private static func extent(
    _ shape: PageShape, _ verdicts: PageVerdicts, _ stays: (BlockVerdict) -> Bool
  ) -> ClosedRange<Int32>? {
    let staying = verdicts.verdicts.indices.filter { stays(verdicts.verdicts[$0]) }
    guard let first = staying.first, let last = staying.last else { return nil }
    var (lower, upper) = (shape.page.blocks[first].nodes.lowerBound, shape.page.blocks[last].nodes.upperBound)
    if let figure = shape.figure(around: first) { lower = min(lower, shape.page.elements[figure].nodes.lowerBound) }
    if let figure = shape.figure(around: last) { upper = max(upper, shape.page.elements[figure].nodes.upperBound) }
    if let headline = shape.headline, headline < first, first - headline <= farFromHeadline {
      lower = min(lower, shape.page.blocks[headline].nodes.upperBound)
    }
    return lower...upper
  }

  private static let farFromHeadline = 24

  private static func summed(_ counts: [Int32]) -> [Int32] {
    var sums = [Int32](repeating: 0, count: counts.count + 1)
    for index in counts.indices { sums[index + 1] = sums[index] + counts[index] }
    return sums
  }

  /// Whether a node goes: its words are left out, or it has none and stands outside the story.
  func isLeftOut(_ number: Int32, _ end: Int32) -> Bool {
    let (first, last) = (Int(number), Int(end))
    guard last < kept.count else { return false }
    if kept[last] > kept[first] { return false }
    if dropped[last] > dropped[first] { return true }
    guard let extent else { return false }
    return !extent.contains(number)
  }

  /// Whether no words stand in a node.
  func isWordless(_ number: Int32, _ end: Int32) -> Bool {
    let (first, last) = (Int(number), Int(end))
    return last < kept.count && kept[last] == kept[first] && dropped[last] == dropped[first]
  }

  /// What the words of a node, or the next ones, are.
  func matter(from number: Int32) -> PageMatter {
    var place = Int(number)
    let last = min(place + Self.farthest, dropped.count - 1)
    while place < last, dropped[place + 1] == dropped[place] { place += 1 }
    return matters[Int32(truncatingIfNeeded: place)] ?? .navigation
  }
}
