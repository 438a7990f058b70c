import Source

/// The nodes of a document, or of one item of it, in a few arrays: never changed once it is made.
final class MarkupTree: Sendable {
  /// A tree without nodes.
  static let empty = MarkupTree([], [], ([], []), names: [])

  /// The nodes in document order, and one more that marks where the last one's text and attributes end.
  private let records: [MarkupRecord]
  private let attributes: [MarkupAttributeRecord]
  /// All text in document order, so that the text below any node is one piece of it.
  private let words: [UInt8]
  /// The values of attributes, comments and instructions.
  private let values: [UInt8]
  private let names: [MarkupName]
  /// What is added to every place in the input.
  private let shift: Int

  init(
    _ records: [MarkupRecord], _ attributes: [MarkupAttributeRecord], _ text: (words: [UInt8], values: [UInt8]),
    names: [MarkupName]
  ) {
    self.records = records
    self.attributes = attributes
    words = text.words
    values = text.values
    self.names = names
    shift = 0
  }

  private init(_ tree: MarkupTree, moved distance: Int) {
    records = tree.records
    attributes = tree.attributes
    words = tree.words
    values = tree.values
    names = tree.names
    shift = tree.shift + distance
  }

  /// Hands out a node as it is kept: its record, its attributes, and the words of a run of text.
  func withParts(of index: Int32, _ body: (MarkupRecord, ArraySlice<MarkupAttributeRecord>, ArraySlice<UInt8>) -> Void)
  {
    let record = records[Int(index)]
    let own = attributes[Int(record.attribute)..<Int(records[Int(index) + 1].attribute)]
    let end = record.name == MarkupRecord.text ? Int(records[Int(record.end)].text) : Int(record.text)
    body(record, own, words[Int(record.text)..<end])
  }

  /// A tree of some of these nodes.
  func planted(_ copy: TreeCopy) -> MarkupTree {
    MarkupTree(copy.closed, copy.attributes, (copy.words, values), names: names).moved(by: shift)
  }

  /// The same nodes at other places of the input.
  func moved(by distance: Int) -> MarkupTree { MarkupTree(self, moved: distance) }

  /// How many nodes there are.
  var count: Int32 { Int32(truncatingIfNeeded: records.count - 1) }

  /// The record behind a node and all it holds.
  func end(of index: Int32) -> Int32 { records[Int(index)].end }

  func name(of index: Int32) -> MarkupName { names[Int(records[Int(index)].name)] }

  func html(of index: Int32) -> HTMLName? { names[Int(records[Int(index)].name)].html }

  func isText(_ index: Int32) -> Bool { records[Int(index)].name == MarkupRecord.text }

  /// How many nodes stand next below a node.
  func childCount(of index: Int32) -> Int { Int(records[Int(index)].children) }

  func local(of index: Int32) -> String { names[Int(records[Int(index)].name)].local }

  func namespace(of index: Int32) -> String? { names[Int(records[Int(index)].name)].namespace }

  func range(of index: Int32) -> SourceRange? {
    let record = records[Int(index)]
    guard record.start >= 0 else { return nil }
    return SourceRange(record.start + shift, record.start + shift + Int(record.length))
  }

  /// The text of a node and of all it holds.
  func text(below index: Int32) -> String {
    withText(below: index) { String(decoding: $0, as: UTF8.self) }
  }

  func withText<Result>(below index: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let record = records[Int(index)]
    let end = Int(records[Int(record.end)].text)
    return words.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[Int(record.text)..<end])) }
  }

  /// A node as a value.
  func node(at index: Int32) -> MarkupNode {
    switch records[Int(index)].name {
    case MarkupRecord.text: .text(MarkupText(self, index))
    case MarkupRecord.comment: .comment(value(of: attributes[Int(records[Int(index)].attribute)]))
    case MarkupRecord.instruction: instruction(at: index)
    default: .element(MarkupElement(self, index))
    }
  }

  private func instruction(at index: Int32) -> MarkupNode {
    let first = Int(records[Int(index)].attribute)
    return .instruction(target: value(of: attributes[first]), data: value(of: attributes[first + 1]))
  }

  func children(of index: Int32) -> [MarkupNode] {
    let count = Int(records[Int(index)].children)
    guard count > 0 else { return [] }
    return [MarkupNode](unsafeUninitializedCapacity: count) { room, filled in
      var child = index + 1
      while filled < count {
        room.initializeElement(at: filled, to: node(at: child))
        filled += 1
        child = records[Int(child)].end
      }
    }
  }

  func elements(of index: Int32) -> [MarkupElement] {
    let record = records[Int(index)]
    guard record.children > 0 else { return [] }
    var elements: [MarkupElement] = []
    elements.reserveCapacity(Int(record.children))
    var child = index + 1
    while child < record.end {
      let inner = records[Int(child)]
      if inner.name >= 0 { elements.append(MarkupElement(self, child)) }
      child = inner.end
    }
    return elements
  }

  func hasElements(_ index: Int32) -> Bool {
    let end = records[Int(index)].end
    var child = index + 1
    while child < end {
      let record = records[Int(child)]
      if record.name >= 0 { return true }
      child = record.end
    }
    return false
  }

  /// Whether text next below a node is more than white space.
  func holdsInk(_ index: Int32) -> Bool {
    let end = records[Int(index)].end
    var child = index + 1
    while child < end {
      let record = records[Int(child)]
      if record.name == MarkupRecord.text {
        let behind = Int(records[Int(record.end)].text)
        if words[Int(record.text)..<behind].contains(where: { $0 > 0x20 }) { return true }
      }
      child = record.end
    }
    return false
  }

  /// Whether a node, or one below it, has a name that fits.
  func holdsName(from index: Int32, where fits: (MarkupName) -> Bool) -> Bool {
    // The names that were asked already, as far as their numbers are low.
    var asked: UInt64 = 0
    for place in Int(index)..<Int(records[Int(index)].end) {
      let number = records[place].name
      let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: number)
      guard number >= 0, number > 63 || asked & bit == 0 else { continue }
      if fits(names[Int(number)]) { return true }
      if number < 64 { asked |= bit }
    }
    return false
  }

  func firstElement(of index: Int32, where fits: (MarkupName) -> Bool) -> MarkupElement? {
    let end = records[Int(index)].end
    var child = index + 1
    while child < end {
      let record = records[Int(child)]
      if record.name >= 0, fits(names[Int(record.name)]) { return MarkupElement(self, child) }
      child = record.end
    }
    return nil
  }
}

extension MarkupTree {
  func attribute(_ local: String, in namespace: String?, of index: Int32) -> String? {
    for place in places(of: index) {
      let attribute = attributes[place]
      guard attribute.name >= 0, names[Int(attribute.name)].local == local,
        names[Int(attribute.name)].namespace == namespace
      else { continue }
      return value(of: attribute)
    }
    return nil
  }

  func eachHTMLAttribute(of index: Int32, _ body: (HTMLAttribute, UnsafeBufferPointer<UInt8>) -> Void) {
    values.withUnsafeBufferPointer { values in
      for place in places(of: index) where attributes[place].name >= 0 {
        guard let name = names[Int(attributes[place].name)].attribute else { continue }
        let (start, count) = (Int(attributes[place].start), Int(attributes[place].count))
        body(name, UnsafeBufferPointer(rebasing: values[start..<start + count]))
      }
    }
  }

  func hasAttribute(_ index: Int32, where fits: (MarkupName) -> Bool) -> Bool {
    places(of: index).contains { attributes[$0].name >= 0 && fits(names[Int(attributes[$0].name)]) }
  }

  func hasAttributes(_ index: Int32) -> Bool {
    places(of: index).contains { attributes[$0].name >= 0 }
  }

  func attributes(of index: Int32) -> [MarkupAttribute] {
    pairs(of: index) { $0 >= 0 ? $0 : nil }
  }

  func namespaces(of index: Int32) -> [MarkupAttribute] {
    pairs(of: index) { $0 < 0 ? ~$0 : nil }
  }

  private func pairs(of index: Int32, _ number: (Int32) -> Int32?) -> [MarkupAttribute] {
    places(of: index).compactMap { place in
      number(attributes[place].name).map { MarkupAttribute(names[Int($0)], value(of: attributes[place])) }
    }
  }

  private func places(of index: Int32) -> Range<Int> {
    Int(records[Int(index)].attribute)..<Int(records[Int(index) + 1].attribute)
  }

  private func value(of attribute: MarkupAttributeRecord) -> String {
    let start = Int(attribute.start)
    return values.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[start..<start + Int(attribute.count)]), as: UTF8.self)
    }
  }
}
