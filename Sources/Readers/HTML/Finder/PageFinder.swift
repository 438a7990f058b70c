/// Finds the story among the blocks of a page, by trees in two steps: the second sees what the first says of the
/// neighbours of a block.
struct PageFinder {
  let shape: PageShape
  /// How likely each block is of the story: hundredths of the logarithm of the odds.
  let scores: [Int]

  private static let first = PageForest(
    columns: PageTrees.firstColumns, nodes: PageTrees.firstNodes, leaves: PageTrees.firstLeaves)
  private static let second = PageForest(
    columns: PageTrees.secondColumns, nodes: PageTrees.secondNodes, leaves: PageTrees.secondLeaves)

  /// Looks at a page.
  init(_ shape: PageShape) {
    self.shape = shape
    let view = BlockView(shape)
    let (own, width) = (BlockView.names.count, BlockView.names.count + BlockSurroundings.width)
    var rows: [Int16] = []
    rows.reserveCapacity(shape.page.blocks.count * width)
    for index in shape.page.blocks.indices {
      view.append(to: &rows, index)
      for _ in own..<width { rows.append(0) }
    }
    let first = Self.first.scores(of: rows, width: width)
    let around = BlockSurroundings(first, sizes: shape.prose.tallies.map(\.words))
    for index in shape.page.blocks.indices { around.fill(&rows, from: index * width + own, index) }
    scores = Self.second.scores(of: rows, width: width)
  }
}
