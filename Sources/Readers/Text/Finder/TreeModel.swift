/// A sum of small decision trees over whole numbers.
struct TreeModel: Sendable {
  /// Four numbers a node: the column, the threshold, and the nodes for values up to it and beyond it. A leaf leads to
  /// itself whatever the row says, and its last number is what it adds.
  let nodes: [Int16]
  /// The first node of each tree; as many trees as a multiple of four.
  let roots: [Int16]
  /// How many steps lead to the deepest leaf.
  let depth: Int
  /// What the sum begins with.
  let base: Int

  /// The sum for a row: thousandths of the logarithm of the odds.
  func score(_ row: [Int16]) -> Int {
    row.withUnsafeBufferPointer { row in
      nodes.withUnsafeBufferPointer { nodes in
        roots.withUnsafeBufferPointer { sum(of: $0, row, nodes) }
      }
    }
  }

  /// What a score is worth of 100 by a table of least scores, the highest first.
  static func confidence(of score: Int, _ steps: [(least: Int, worth: Int)]) -> Int {
    steps.first { score >= $0.least }?.worth ?? 0
  }

  /// Goes down four trees at a time: each step waits for memory, and the four can wait together.
  @inline(__always)
  private func sum(
    of roots: UnsafeBufferPointer<Int16>, _ row: UnsafeBufferPointer<Int16>, _ nodes: UnsafeBufferPointer<Int16>
  ) -> Int {
    var sum = base
    for tree in stride(from: 0, to: roots.count - 3, by: 4) {
      var (a, b, c, d) = (Int(roots[tree]), Int(roots[tree + 1]), Int(roots[tree + 2]), Int(roots[tree + 3]))
      for _ in 0..<depth {
        (a, b, c, d) = (next(a, row, nodes), next(b, row, nodes), next(c, row, nodes), next(d, row, nodes))
      }
      sum += Int(nodes[a * 4 + 3]) + Int(nodes[b * 4 + 3]) + Int(nodes[c * 4 + 3]) + Int(nodes[d * 4 + 3])
    }
    return sum
  }

  @inline(__always)
  private func next(_ node: Int, _ row: UnsafeBufferPointer<Int16>, _ nodes: UnsafeBufferPointer<Int16>) -> Int {
    let isLow = row[Int(nodes[node * 4])] <= nodes[node * 4 + 1]
    return Int(nodes[node * 4 + (isLow ? 2 : 3)])
  }
}
