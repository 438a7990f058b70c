/// Finds the story among the blocks of a page, by trees in two steps: the second sees what the first says of the
/// neighbours of a block.
struct PageFinder {
  let shape: PageShape
  /// How likely each block is of the story: hundredths of the logarithm of the odds.
  let scores: [Int]

  private static let first = TreeModel(
    nodes: PageTrees.firstNodes, roots: PageTrees.firstRoots, depth: PageTrees.firstDepth, base: 0)
  private static let second = TreeModel(
    nodes: PageTrees.secondNodes, roots: PageTrees.secondRoots, depth: PageTrees.secondDepth, base: 0)

  /// Looks at a page.
  init(_ shape: PageShape) {
    self.shape = shape
    let view = BlockView(shape)
    var rows: [[Int16]] = []
    rows.reserveCapacity(shape.page.blocks.count)
    var row: [Int16] = []
    let first = shape.page.blocks.indices.map { index in
      view.fill(&row, index)
      rows.append(row)
      return Self.first.score(row)
    }
    let around = BlockSurroundings(first, sizes: shape.prose.tallies.map(\.words))
    scores = shape.page.blocks.indices.map { index in
      around.append(to: &rows[index], index)
      return Self.second.score(rows[index])
    }
  }
}
