/// A sum of decision trees over whole numbers, for sixteen rows at a time.
///
/// No tree is walked. Each node that sends a row to its higher side strikes out the leaves on its lower side, in whatever
/// order; of the leaves that are left the first is the one that a walk would end at (QuickScorer, Lucchese and others,
/// SIGIR 2015).
struct PageForest: Sendable {
  /// A column, and how many nodes there are up to its last one; the columns in order.
  let columns: [Int16]
  /// Four numbers a node: the threshold, the tree, and the first and the second sixteen leaves that stay in the tree
  /// where a row is beyond the threshold. The nodes of a column in the order of their thresholds.
  let nodes: [Int16]
  /// What each leaf adds; 32 a tree.
  let leaves: [Int16]

  private typealias Lanes = SIMD16<Int16>
  private typealias Leaves = SIMD16<UInt16>

  private static let lanes = 16
  /// How many numbers make a node.
  private static let nodeWidth = 4
  private static let leavesOfTree = 32

  /// The sums of rows that lie one behind the other, each `width` numbers.
  func scores(of rows: [Int16], width: Int) -> [Int] {
    let count = rows.count / max(1, width)
    var scores: [Int] = []
    scores.reserveCapacity(count + Self.lanes)
    let trees = leaves.count / Self.leavesOfTree
    var turned = [Lanes](repeating: Lanes(), count: width)
    var staying = [Leaves](repeating: Leaves(), count: trees * 2)
    var row = 0
    while row < count {
      turn(rows, from: row, atMost: count, into: &turned)
      strike(turned, from: &staying)
      for lane in 0..<min(Self.lanes, count - row) { scores.append(sum(of: staying, lane)) }
      row += Self.lanes
    }
    return scores
  }

  /// Lays sixteen rows out column by column.
  private func turn(_ rows: [Int16], from row: Int, atMost count: Int, into turned: inout [Lanes]) {
    let width = turned.count
    rows.withUnsafeBufferPointer { rows in
      turned.withUnsafeMutableBufferPointer { turned in
        for lane in 0..<min(Self.lanes, count - row) {
          let start = (row + lane) * width
          for column in 0..<width { turned[column][lane] = rows[start + column] }
        }
      }
    }
  }

  private func strike(_ rows: [Lanes], from staying: inout [Leaves]) {
    rows.withUnsafeBufferPointer { rows in
      nodes.withUnsafeBufferPointer { nodes in
        staying.withUnsafeMutableBufferPointer { staying in
          for index in staying.indices { staying[index] = Leaves(repeating: .max) }
          var node = 0
          for column in stride(from: 0, to: columns.count, by: 2) {
            let end = Int(columns[column + 1]) * Self.nodeWidth
            strike(rows[Int(columns[column])], nodes[node..<end], from: staying)
            node = end
          }
        }
      }
    }
  }

  @inline(__always)
  private func strike(
    _ values: Lanes, _ nodes: Slice<UnsafeBufferPointer<Int16>>, from staying: UnsafeMutableBufferPointer<Leaves>
  ) {
    let highest = values.max()
    var node = nodes.startIndex
    while node < nodes.endIndex, nodes[node] < highest {
      let isBeyond = values .> Lanes(repeating: nodes[node])
      let stays = Leaves(repeating: .max)
      let tree = Int(nodes[node + 1]) * 2
      staying[tree] &= stays.replacing(with: UInt16(bitPattern: nodes[node + 2]), where: isBeyond)
      staying[tree + 1] &= stays.replacing(with: UInt16(bitPattern: nodes[node + 3]), where: isBeyond)
      node += Self.nodeWidth
    }
  }

  private func sum(of staying: [Leaves], _ lane: Int) -> Int {
    staying.withUnsafeBufferPointer { staying in
      leaves.withUnsafeBufferPointer { leaves in
        var sum = 0
        for tree in 0..<staying.count / 2 {
          let left = UInt32(staying[tree * 2][lane]) | UInt32(staying[tree * 2 + 1][lane]) << 16
          sum += Int(leaves[tree * Self.leavesOfTree + min(left.trailingZeroBitCount, Self.leavesOfTree - 1)])
        }
        return sum
      }
    }
  }
}
