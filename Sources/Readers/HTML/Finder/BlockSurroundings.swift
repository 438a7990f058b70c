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

  private static let nothing = -1_000

  /// Takes what the first step says, and how many words the blocks have.
  init(_ scores: [Int], sizes: [Int]) {
    self.scores = scores.map { max(-Self.most, min(Self.most, $0)) }
    for (score, size) in zip(self.scores, sizes) {
      sums.append((sums.last ?? 0) + score)
      kept.append((kept.last ?? 0) + (score > 0 ? size : 0))
    }
  }

  /// Fills the columns of the second step into rows, from a place on.
  func fill(_ rows: inout [Int16], from place: Int, _ index: Int) {
    var place = place
    func add(_ value: Int) {
      rows[place] = Int16(clamping: value)
      place += 1
    }
    add(scores[index])
    for step in Self.steps {
      if scores.indices.contains(index + step) { add(scores[index + step]) } else { add(Self.nothing) }
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
