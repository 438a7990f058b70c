import Source
import Stages

/// A text prepared as the reader does it, for the scripts that learn from its measures.
struct MeasuredText {
  private let prepared: PreparedText

  /// What kind of text it is.
  var kind: TextKind { prepared.kind }

  init(_ source: SourceFile) throws(StageFailure) {
    var settings = Settings(of: TextReader.format.name)
    prepared = PreparedText(DecodedText(source), kind: nil, options: try TextOptions(&settings))
  }

  /// Hands over its chunks.
  func withChunks<Result>(_ measure: ([Chunk], ChunkWords) -> Result) -> Result {
    let text = prepared.mending.text
    return text.bytes.withUnsafeBufferPointer { bytes in
      var chunker = Chunker(bytes, from: text.start, kind: kind, mostChunks: .max)
      _ = chunker.cut(from: text.start)
      var words = ChunkWords(text: text, bytes: bytes, repairsDashes: false)
      words.numbersLinks = prepared.numbersLinks
      words.definitions = LinkDefinitions(chunker.chunks, bytes)
      return measure(chunker.chunks, words)
    }
  }

  /// Hands over the page around the story; returns `nil` where there is none.
  func withPage<Result>(_ measure: (StoryPage, ChunkWords) -> Result) -> Result? {
    withChunks { chunks, words in
      let mender = ParagraphMender(chunks, StoryFinder(chunks, words, kind: kind).verdicts(), words.bytes)
      guard mender.verdicts.contains(where: { $0 != .story }) else { return nil }
      let story = StoryExtent(mender.chunks, words, mender.verdicts).range
      return measure(StoryPage(chunks: mender.chunks, verdicts: mender.verdicts, story: story, kind: kind), words)
    }
  }
}
