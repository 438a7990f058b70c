/// What the first step says of the blocks around each block.
struct BlockSurroundings {
  private let scores: [Int]
  private var sums: [Int] = [0]
  /// The words of the blocks that the first step keeps, up to each block.
  private var kept: [Int] = [0]

  private static let steps = [-4, -3, -2, -1, 1, 2, 3, 4]
  private static let widths = [8, 20]
  private static let most = 900

  /// How many columns they are.
  static var width: Int { 1 + steps.count + 2 * widths.count + 2 }

  private static let nothing: Int16 = -1_000

  /// Takes what the first step says, and how many words the blocks have.
  init(_ scores: [Int], sizes: [Int]) {
    self.scores = scores.map { max(-Self.most, min(Self.most, $0)) }
    for (score, size) in zip(self.scores, sizes) {
      sums.append((sums.last ?? 0) + score)
      kept.append((kept.last ?? 0) + (score > 0 ? size : 0))
    }
  }

  /// Adds the columns of the second step to a row.
  func append(to row: inout [Int16], _ index: Int) {
    func add(_ value: Int) { row.append(Int16(clamping: value)) }
    add(scores[index])
    for step in Self.steps {
      if scores.indices.contains(index + step) { add(scores[index + step]) } else { row.append(Self.nothing) }
    }
    for width in Self.widths {
      add((sums[index] - sums[max(0, index - width)]) / width)
      add((sums[min(scores.count, index + width + 1)] - sums[index + 1]) / width)
    }
    let total = max(1, kept.last ?? 0)
    add(kept[index] * 1_000 / total)
    add((total - kept[index + 1]) * 1_000 / total)
  }
}
