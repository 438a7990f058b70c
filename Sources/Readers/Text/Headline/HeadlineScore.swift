import NewsProse
import Source

/// What rules say of a line as headline: the more, the likelier.
struct HeadlineScore {
  let chunks: [Chunk]
  let words: ChunkWords
  let story: Range<Int>
  let vocabulary: StoryVocabulary
  let indents: HeadlineIndent

  init(_ chunks: [Chunk], _ words: ChunkWords, story: Range<Int>) {
    (self.chunks, self.words, self.story) = (chunks, words, story)
    vocabulary = StoryVocabulary(chunks, words, story: story)
    indents = HeadlineIndent(chunks[story], words.bytes)
  }

  /// The sum of what speaks for a candidate and against it.
  func value(of candidate: HeadlineCandidate) -> Int {
    value(of: candidate, share: vocabulary.share(of: candidate.plain.bytes, outside: candidate.index))
  }

  /// The same, where it is known how many of 100 longer words the story says too.
  func value(of candidate: HeadlineCandidate, share: Int) -> Int {
    let count = HeadlineWords(candidate.plain.bytes)
    var score = Self.value(of: candidate.level)
    score += count.words < 2 ? (candidate.level == 1 ? -20 : -45) : count.words < 3 ? -25 : count.words > 30 ? -20 : 10
    score += count.endsOpenly ? 8 : -25
    if count.beginsSmall || goesOn(candidate.index) { score -= 20 }
    score += share * 60 / 100
    if words.bytes[chunks[candidate.index].extent.start] == UInt8(ascii: "[") { score -= 25 }
    if indents.isOutdented(chunks[candidate.index]) { score += 25 }
    if candidate.isFollowed {
      score += 25
    } else if share == 0, candidate.level != 1, !vocabulary.isEmpty {
      score -= 15
    }
    let distance = story.lowerBound - candidate.index
    score -= distance > 0 ? min(distance, 40) / 2 : candidate.level == 1 ? min(-distance, 40) / 2 : -distance * 5
    if candidate.index < 6, (1...2).contains(distance) { score += 15 }
    return score
  }

  private static func value(of level: Int?) -> Int {
    switch level {
    case 1: 60
    case 2: 30
    case nil: 0
    default: 15
    }
  }

  /// Whether a line only goes on with the one above it: no blank line between, and no end of a sentence.
  private func goesOn(_ index: Int) -> Bool {
    guard index > 0, chunks[index - 1].kind == .paragraph, chunks[index - 1].extent.count >= 60 else { return false }
    return HeadlinePlace.follows(chunks[index], chunks[index - 1], words.bytes)
      && !SentenceEdge.isEnd(chunks[index - 1].more.last ?? chunks[index - 1].span, words.bytes)
  }
}
