import Source

/// The measures of the places of a text where its headline may stand, for the script that learns from them.
package struct HeadlineTable {
  /// The names of the columns.
  package static var columns: [String] { HeadlineView.names }

  /// A row a place: its words, and the measures in the order of the columns.
  package private(set) var rows: [(words: String, measures: [Int16])] = []

  /// Measures a text as the reader does; empty where no page stands around its story.
  package init(_ source: SourceFile) {
    let text = DecodedText(source)
    rows = text.bytes.withUnsafeBufferPointer { Self.read($0, text) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ text: DecodedText) -> [(String, [Int16])] {
    let sniffer = KindSniffer(bytes, from: text.start)
    var chunker = Chunker(bytes, from: text.start, kind: sniffer.kind, mostChunks: .max)
    _ = chunker.cut(from: text.start)
    var words = ChunkWords(text: text, bytes: bytes, repairsDashes: false)
    words.numbersLinks = sniffer.kind == .terminal && sniffer.numbersLinks
    let mender = ParagraphMender(
      chunker.chunks, StoryFinder(chunker.chunks, words, kind: sniffer.kind).verdicts(), bytes)
    guard mender.verdicts.contains(where: { $0 != .story }) else { return [] }
    let story = StoryExtent(mender.chunks, words, mender.verdicts).range
    let page = StoryPage(chunks: mender.chunks, verdicts: mender.verdicts, story: story, kind: sniffer.kind)
    var places = HeadlinePlaces(page, words)
    let measures = places.measures()
    return zip(places.all, measures).map { ($0.plain.string, $1) }
  }
}
