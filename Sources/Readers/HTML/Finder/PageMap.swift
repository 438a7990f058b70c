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

  /// Maps a page.
  init(_ root: MarkupElement, _ shape: PageShape, _ verdicts: PageVerdicts) {
    let count = Int(root.endNumber ?? 0) + 1
    var (isKept, isDropped) = ([Int32](repeating: 0, count: count), [Int32](repeating: 0, count: count))
    for (block, verdict) in zip(shape.page.blocks, verdicts.verdicts) {
      for number in block.nodes {
        if verdict.stays { isKept[Int(number)] = 1 } else { isDropped[Int(number)] = 1 }
      }
      if let matter = verdict.matter {
        matters[block.nodes.lowerBound] = matter
      } else {
        extent = (extent?.lowerBound ?? block.nodes.lowerBound)...block.nodes.upperBound
      }
    }
    kept = Self.summed(isKept)
    dropped = Self.summed(isDropped)
  }

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

  /// What the words of a node, or the next ones, are.
  func matter(from number: Int32) -> PageMatter {
    var place = Int(number)
    let last = min(place + Self.farthest, dropped.count - 1)
    while place < last, dropped[place + 1] == dropped[place] { place += 1 }
    return matters[Int32(truncatingIfNeeded: place)] ?? .navigation
  }
}
