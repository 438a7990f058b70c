import Source

/// Makes trees of what a parser meets, one after the other, in document order.
///
/// Names are numbers in a list that the parser keeps and hands over with each tree.
package struct MarkupTreeBuilder: ~Copyable {
  private var records: [MarkupRecord] = []
  /// How many nodes there are.
  package private(set) var count = 0
  /// How many elements are open.
  package private(set) var depth = 0
  private var attributes: [MarkupAttributeRecord] = []
  private var words: [UInt8] = []
  private var values: [UInt8] = []
  /// The elements whose end has not been seen.
  private var open: [Int32] = []
  /// Whether the last node is a run of text that goes on.
  private var isInText = false

  /// Starts with nothing.
  package init() {}

  /// The number of the name of the first element.
  package var firstName: Int32 { records.first?.name ?? 0 }

  /// Begins an element; its attributes come next. A start below zero means that it stands nowhere in the input.
  package mutating func open(_ name: Int32, at start: Int) {
    add(start, name)
    open.append(Int32(records.count - 1))
    depth += 1
  }

  /// Adds an attribute to the element just begun.
  package mutating func attribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    attributes.append(
      MarkupAttributeRecord(name: name, start: Int32(values.count), count: Int32(value.count)))
    values.append(contentsOf: value)
  }

  /// Adds a namespace declaration to the element just begun; the name's local part is the prefix.
  package mutating func namespace(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    attribute(~name, value)
  }

  /// Ends the innermost element.
  package mutating func close(at end: Int) {
    guard let index = open.popLast() else { return }
    depth -= 1
    isInText = false
    let behind = Int32(records.count)
    records.withUnsafeMutableBufferPointer { records in
      records[Int(index)].end = behind
      let start = records[Int(index)].start
      if start >= 0 { records[Int(index)].length = Int32(clamping: end - start) }
    }
  }

  /// Adds text to the run at hand, or begins one.
  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    if !isInText {
      add(start, MarkupRecord.text)
      isInText = true
    }
    words.append(contentsOf: bytes)
    records.withUnsafeMutableBufferPointer { records in
      let last = records.count - 1
      records[last].end = Int32(records.count)
      if records[last].start >= 0 { records[last].length = Int32(clamping: end - records[last].start) }
    }
  }

  /// Adds a comment.
  package mutating func comment(_ content: UnsafeBufferPointer<UInt8>) {
    addLeaf(MarkupRecord.comment)
    attribute(0, content)
  }

  /// Adds a processing instruction.
  package mutating func instruction(_ target: UnsafeBufferPointer<UInt8>, _ data: UnsafeBufferPointer<UInt8>) {
    addLeaf(MarkupRecord.instruction)
    attribute(0, target)
    attribute(0, data)
  }

  /// Hands over the nodes at the top and begins anew; what is still open must be closed before.
  package mutating func take(_ names: [MarkupName]) -> [MarkupNode] {
    add(-1, MarkupRecord.comment)
    count = 0
    let tree = MarkupTree(
      Self.taken(&records), Self.taken(&attributes), (Self.taken(&words), Self.taken(&values)), names: names)
    var nodes: [MarkupNode] = []
    var index: Int32 = 0
    while index < tree.count {
      nodes.append(tree.node(at: index))
      index = tree.end(of: index)
    }
    return nodes
  }

  /// Small buffers are copied and used again, so that a message of many items grows them once; large ones are given away.
  private static func taken<Element>(_ buffer: inout [Element]) -> [Element] {
    if buffer.count > 1 << 14 {
      defer { buffer = [] }
      return buffer
    }
    defer { buffer.removeAll(keepingCapacity: true) }
    return buffer.withUnsafeBufferPointer { Array($0) }
  }

  private mutating func addLeaf(_ kind: Int32) {
    add(-1, kind)
    records[records.count - 1].end = Int32(records.count)
  }

  private mutating func add(_ start: Int, _ name: Int32) {
    isInText = false
    count += 1
    if let parent = open.last { records[Int(parent)].children += 1 }
    records.append(
      MarkupRecord(
        start: start, name: name, text: Int32(truncatingIfNeeded: words.count),
        attribute: Int32(truncatingIfNeeded: attributes.count)))
  }
}
