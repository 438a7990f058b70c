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
    let text = try MeasuredText(source)
    kind = text.kind.rawValue
    (rows, isBare) = text.withChunks { chunks, words in
      let finder = StoryFinder(chunks, words, kind: text.kind)
      return (Self.rows(of: chunks, words, finder), finder.isBare)
    }
  }

  private static func rows(of chunks: [Chunk], _ words: ChunkWords, _ finder: StoryFinder) -> [Row] {
    let view = PageView(of: finder.page)
    var measures = [Int16](repeating: 0, count: PageView.names.count)
    var text = ChunkText(words)
    return chunks.indices.map { index in
      view.fill(&measures, index)
      text.read(chunks[index])
      let plain = chunks[index].kind == .addresses ? [] : text.bytes
      return Row(words: String(decoding: plain, as: UTF8.self), measures: measures)
    }
  }
}
