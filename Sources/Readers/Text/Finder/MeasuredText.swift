import Source
import Stages

/// A text prepared as the reader does it, for the scripts that learn from its measures.
struct MeasuredText {
  private let prepared: PreparedText

  init(_ source: SourceFile) throws(StageFailure) {
    var settings = Settings(of: TextReader.format.name)
    prepared = PreparedText(DecodedText(source), kind: nil, options: try TextOptions(&settings))
  }

  /// Hands over the page around the story; returns `nil` where there is none.
  func withPage<Result>(_ measure: (StoryPage, ChunkWords) -> Result) -> Result? {
    let text = prepared.mending.text
    return text.bytes.withUnsafeBufferPointer { bytes in
      var chunker = Chunker(bytes, from: text.start, kind: prepared.kind, mostChunks: .max)
      _ = chunker.cut(from: text.start)
      var words = ChunkWords(text: text, bytes: bytes, repairsDashes: false)
      words.numbersLinks = prepared.numbersLinks
      words.definitions = LinkDefinitions(chunker.chunks, bytes)
      let found = StoryFinder(chunker.chunks, words, kind: prepared.kind).verdicts()
      let mender = ParagraphMender(chunker.chunks, found, bytes)
      guard mender.verdicts.contains(where: { $0 != .story }) else { return nil }
      let story = StoryExtent(mender.chunks, words, mender.verdicts).range
      return measure(
        StoryPage(chunks: mender.chunks, verdicts: mender.verdicts, story: story, kind: prepared.kind), words)
    }
  }
}
