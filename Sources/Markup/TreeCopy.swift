/// The nodes of a tree that are to stay.
struct TreeCopy {
  private(set) var records: [MarkupRecord] = []
  private(set) var attributes: [MarkupAttributeRecord] = []
  private(set) var words: [UInt8] = []
  private var open: [(place: Int, end: Int32)] = []

  /// Adds a node with its attributes; a run of text with its words.
  mutating func add(
    _ record: MarkupRecord, _ own: ArraySlice<MarkupAttributeRecord>, _ text: ArraySlice<UInt8>
  ) {
    if let parent = open.last { records[parent.place].children += 1 }
    var copy = record
    copy.text = Int32(truncatingIfNeeded: words.count)
    copy.attribute = Int32(truncatingIfNeeded: attributes.count)
    copy.children = 0
    copy.end = Int32(truncatingIfNeeded: records.count + 1)
    attributes += own
    words += text
    if record.name >= 0 { open.append((records.count, record.end)) }
    records.append(copy)
  }

  /// Ends the elements that end before a node of the old tree.
  mutating func close(upTo index: Int32) {
    while let inner = open.last, inner.end <= index {
      records[inner.place].end = Int32(truncatingIfNeeded: records.count)
      open.removeLast()
    }
  }

  /// The records, and the one that marks where the last one's text and attributes end.
  var closed: [MarkupRecord] {
    records + [
      MarkupRecord(
        start: -1, name: MarkupRecord.comment, text: Int32(truncatingIfNeeded: words.count),
        attribute: Int32(truncatingIfNeeded: attributes.count))
    ]
  }
}
