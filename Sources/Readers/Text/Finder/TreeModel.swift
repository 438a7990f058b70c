/// A sum of small decision trees over whole numbers.
struct TreeModel: Sendable {
  /// Four numbers a node: the column, the threshold, and the nodes for values up to it and beyond it; of a leaf −1 and
  /// what it adds.
  let nodes: [Int16]
  /// The first node of each tree.
  let roots: [Int]
  /// What the sum begins with.
  let base: Int

  /// The sum for a row: thousandths of the logarithm of the odds.
  func score(_ row: [Int16]) -> Int {
    row.withUnsafeBufferPointer { row in
      nodes.withUnsafeBufferPointer { nodes in
        roots.reduce(base) { $0 + leaf($1, row, nodes) }
      }
    }
  }

  private func leaf(_ root: Int, _ row: UnsafeBufferPointer<Int16>, _ nodes: UnsafeBufferPointer<Int16>) -> Int {
    var node = root * 4
    // A tree is never deeper than its nodes.
    for _ in roots.startIndex..<64 {
      let column = Int(nodes[node])
      if column < 0 { return Int(nodes[node + 1]) }
      let step = row[column] <= nodes[node + 1] ? nodes[node + 2] : nodes[node + 3]
      node = (root + Int(step)) * 4
    }
    return 0
  }
}
