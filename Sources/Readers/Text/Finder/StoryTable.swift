import Source
import Stages

/// The measures of the chunks of a text, for the script that learns from them what a story is.
package struct StoryTable {
  /// The names of the columns.
  package static var columns: [String] { PageView.names }

  /// The words of a chunk and its measures.
  package struct Row {
    /// The words, without marks.
    package let words: String
    /// The measures, in the order of the columns.
    package let measures: [Int16]
  }

  /// A row a chunk.
  package private(set) var rows: [Row] = []
  /// What kind of text it is.
  package let kind: String
  /// Whether the text was taken for a story without a page around it.
  package let isBare: Bool

  /// Measures a text as the reader does.
  package init(_ source: SourceFile) throws(StageFailure) {
    var settings = Settings(of: TextReader.format.name)
    let prepared = PreparedText(DecodedText(source), kind: nil, options: try TextOptions(&settings))
    let text = prepared.mending.text
    kind = prepared.kind.rawValue
    (rows, isBare) = text.bytes.withUnsafeBufferPointer { Self.read($0, text, prepared) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: DecodedText, _ prepared: PreparedText
  ) -> ([Row], Bool) {
    var chunker = Chunker(bytes, from: text.start, kind: prepared.kind, mostChunks: .max)
    _ = chunker.cut(from: text.start)
    var words = ChunkWords(text: text, bytes: bytes, repairsDashes: false)
    words.numbersLinks = prepared.numbersLinks
    let chunks = chunker.chunks
    let finder = StoryFinder(chunks, words, kind: prepared.kind)
    let view = PageView(of: finder.page)
    var measures = [Int16](repeating: 0, count: PageView.names.count)
    var text = ChunkText(words)
    let rows = chunks.indices.map { index in
      view.fill(&measures, index)
      text.read(chunks[index])
      let plain = chunks[index].kind == .addresses ? [] : text.bytes
      return Row(words: String(decoding: plain, as: UTF8.self), measures: measures)
    }
    return (rows, finder.isBare)
  }
}
