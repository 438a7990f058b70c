import NewsProse
import Source

/// Joins paragraphs that a blank line broke in the middle of a sentence.
struct ParagraphMender {
  /// The chunks after mending.
  private(set) var chunks: [Chunk] = []
  /// What each of them is to the story.
  private(set) var verdicts: [StoryVerdict] = []
  /// Where paragraphs were joined: the first words of each second half.
  private(set) var joints: [TextSpan] = []

  private static let shortest = 40

  /// Mends the paragraphs of the story; what stands around it is left alone.
  init(_ broken: [Chunk], _ given: [StoryVerdict], _ bytes: UnsafeBufferPointer<UInt8>) {
    // Most texts are whole, and there may be millions of chunks.
    let first = broken.indices.dropFirst().first { index in
      given[index] == .story && given[index - 1] == .story && Self.goesOn(broken[index - 1], with: broken[index], bytes)
    }
    guard let first else {
      (chunks, verdicts) = (broken, given)
      return
    }
    (chunks, verdicts) = (Array(broken[..<first]), Array(given[..<first]))
    for (chunk, verdict) in zip(broken[first...], given[first...]) {
      if let last = chunks.last, verdict == .story, verdicts.last == .story, Self.goesOn(last, with: chunk, bytes) {
        chunks[chunks.count - 1].more.append(chunk.span)
        chunks[chunks.count - 1].more += chunk.more
        joints.append(chunk.span)
      } else {
        chunks.append(chunk)
        verdicts.append(verdict)
      }
    }
  }

  private static func goesOn(_ first: Chunk, with second: Chunk, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard first.kind == .paragraph, second.kind == .paragraph, first.layout.shape == .words,
      second.layout.shape == .words, first.extent.count >= shortest,
      SentenceEdge.isContinuation(second.span, bytes), !SentenceEdge.isEnd(first.more.last ?? first.span, bytes)
    else { return false }
    let words = Array(bytes[second.span.start..<min(second.span.end, second.span.start + 240)])
    let folded = FoldedText(words)
    guard WebAddress(folded, at: 0) == nil, LineLabel(folded) == nil else { return false }
    guard second.span.count <= 160 else { return true }
    return Byline(words) == nil && DateLine(words) == nil && !StoryLine.isBoilerplate(folded)
  }
}
