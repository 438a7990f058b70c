import Source

/// What an element holds, one node after the other, without an array of it.
public struct MarkupNodes: Sequence, IteratorProtocol, Sendable {
  /// How many nodes there are, those that were handed out among them.
  public let count: Int

  private let tree: MarkupTree
  private var index: Int32
  private let end: Int32
  private let loose: [MarkupNode]?
  private var place = 0

  /// The nodes next below a node of a tree.
  init(_ tree: MarkupTree, below parent: Int32) {
    self.tree = tree
    index = parent + 1
    end = tree.end(of: parent)
    loose = nil
    count = tree.childCount(of: parent)
  }

  /// Goes through some nodes.
  public init(_ loose: [MarkupNode]) {
    tree = .empty
    index = 0
    end = 0
    self.loose = loose
    count = loose.count
  }

  /// Hands out the UTF-8 and the place of the next node, if that is text, and goes behind it; whether it was.
  public mutating func takeText(_ body: (UnsafeBufferPointer<UInt8>, SourceRange?) -> Void) -> Bool {
    guard index < end, tree.isText(index) else { return false }
    let range = tree.range(of: index)
    tree.withText(below: index) { body($0, range) }
    index += 1
    return true
  }

  /// The next node; `nil` behind the last one.
  public mutating func next() -> MarkupNode? {
    if index < end {
      let node = tree.node(at: index)
      index = tree.end(of: index)
      return node
    }
    guard let loose, place < loose.count else { return nil }
    place += 1
    return loose[place - 1]
  }
}
