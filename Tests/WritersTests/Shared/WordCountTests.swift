import ArticleModel
import TestSupport
import Testing

@testable import Writers

@Suite struct WordCountTests {
  @Test func countsTheWordsOfThePlainText() {
    for seed in 0..<200 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      for body in generator.document().articles.flatMap(\.bodies) {
        var count = WordCount()
        count.read(body.blocks)
        let words = body.blocks.plainText.utf8.split { $0 <= 0x20 }
        #expect(count.words == words.count, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [
    ("one", 1), ("", 0), ("   ", 0), ("a b c d e f g h i j", 10), ("eightlet ters", 2), ("sevenle eightlet", 2),
    ("Zürich – ΑΩ\u{A0}東京", 3), ("\tend\n", 1), ("        x", 1), ("longer-than-eight-bytes and more", 3),
  ])
  func countsRunsOfAnythingButWhiteSpace(text: String, words: Int) {
    for split in 0...text.unicodeScalars.count {
      let scalars = Array(text.unicodeScalars)
      let runs = [scalars[..<split], scalars[split...]].map { run in
        Inline.text(TextRun(String(String.UnicodeScalarView(run))))
      }
      var count = WordCount()
      count.read([.paragraph(Paragraph(runs))])
      #expect(count.words == words, "\(text) in two runs, the first of \(split)")
    }
  }
}
