import ArticleModel
import Source
import TestSupport
import Testing

@testable import Writers

@Suite struct BodyInkTests {
  @Test func isTheInkOfAllParts() {
    for seed in 0..<200 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      for block in generator.document().articles.flatMap(\.bodies).flatMap(\.blocks) {
        #expect(block.ink == ink(of: block.parts), "seed \(seed): \(block)")
      }
    }
  }

  private func ink(of parts: [BodyPart]) -> Int {
    parts.reduce(0) { sum, part in
      switch part {
      case .words(let words): sum + words.ink
      case .blocks(let blocks): sum + blocks.reduce(0) { $0 + ink(of: $1.parts) }
      case .plain(let text): sum + Ink.count(text)
      }
    }
  }
}
