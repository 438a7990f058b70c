import Markup

/// Nodes whose parent is still open; children move from here into their parent without a copy.
struct NodeStack: ~Copyable {
  private var nodes: UnsafeMutablePointer<MarkupNode>
  private var capacity = 256
  /// How many nodes wait.
  private(set) var count = 0

  init() {
    nodes = .allocate(capacity: capacity)
  }

  deinit {
    nodes.deinitialize(count: count)
    nodes.deallocate()
  }

  /// Puts a node on top.
  mutating func push(_ node: consuming MarkupNode) {
    if count == capacity { grow() }
    (nodes + count).initialize(to: node)
    count += 1
  }

  /// Takes all nodes from a place up to the top.
  mutating func take(from start: Int) -> [MarkupNode] {
    let taken = count - start
    guard taken > 0 else { return [] }
    let nodes = nodes
    count = start
    return Array(unsafeUninitializedCapacity: taken) { buffer, initialized in
      buffer.baseAddress?.moveInitialize(from: nodes + start, count: taken)
      initialized = taken
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<MarkupNode>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: nodes, count: count)
    nodes.deallocate()
    nodes = larger
    capacity *= 2
  }
}
