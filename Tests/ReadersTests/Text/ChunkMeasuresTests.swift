import Source
import Testing

@testable import Readers

/// What is measured of a chunk on its own.
struct ChunkMeasuresTests {
  /// The measures of the first chunk of a text.
  private func measures(_ text: String, kind: TextKind = .markdown) throws -> (ChunkFeature) -> Int {
    let table = try #require(Self.rows(text, kind).first)
    return { Int(table[$0.rawValue]) }
  }

  private static func rows(_ text: String, _ kind: TextKind) -> [[Int16]] {
    let decoded = DecodedText(SourceFile(name: "page.txt", bytes: Array(text.utf8)))
    return decoded.bytes.withUnsafeBufferPointer { bytes in
      var chunker = Chunker(bytes, from: 0, kind: kind, mostChunks: .max)
      _ = chunker.cut(from: 0)
      var tally = ChunkTally(ChunkWords(text: decoded, bytes: bytes, repairsDashes: false), languages: .max)
      return chunker.chunks.map { chunk in
        tally.read(chunk)
        return tally.row
      }
    }
  }

  @Test func sentencesAndMarks() throws {
    let of = try measures("Rain fell, wind blew. “Who knows?” she asked in 2020 at 10:30!")
    #expect(of(.words) == 14 && of(.sentences) == 3 && of(.questions) == 1 && of(.exclamations) == 1)
    #expect(of(.year) == 1 && of(.clock) == 1 && of(.quotes) == 2 && of(.ending) == 1 && of(.opening) == 3)
  }

  @Test(arguments: [
    ("It rained.", 1), ("It rained:", 2), ("“It rained”", 3), ("It rained", 0), ("雨。", 1), ("(so.)", 1),
  ])
  func endings(text: String, expected: Int) throws {
    #expect(try measures(text)(.ending) == expected)
  }

  @Test(arguments: [
    ("rain", 1), ("2 rain", 2), ("Rain", 3), ("Élan", 3), ("élan", 1), ("Дождь", 3), ("дождь", 1), ("“Rain", 4),
  ])
  func openings(text: String, expected: Int) throws {
    #expect(try measures(text)(.opening) == expected)
  }

  @Test func linksAndPictures() throws {
    let of = try measures("[Sport](/sport) ![a ball](ball.jpg)")
    #expect(of(.links) == 1 && of(.linked) >= 80 && of(.pictures) == 1 && of(.words) == 1)
    #expect(try measures("Sport and ball")(.linked) == 0)
  }

  @Test func layout() throws {
    #expect(try measures("## Sport")(.heading) == 2)
    #expect(try measures("* Sport")(.item) == 1)
    #expect(try measures("> Sport")(.quoted) == 1)
    #expect(try measures("| a | b |")(.row) == 1)
    #expect(try measures("   Sport", kind: .terminal)(.indent) == 3)
    let rows = Self.rows("Sport\n\n\n\nBall", .terminal)
    #expect(rows.map { $0[ChunkFeature.blanks.rawValue] } == [0, 3])
  }

  @Test func groupsOfPageWords() throws {
    #expect(try measures("Accept all cookies")(.consent) == 66)
    #expect(try measures("Share on Facebook")(.sharing) > 50)
    #expect(try measures("Leave a comment")(.commenting) > 0)
    #expect(try measures("Read more")(.others) == 100)
    #expect(try measures("(BUTTON) Search", kind: .terminal)(.form) == 1)
  }

  /// What one chunk had must not show in the next.
  @Test func roomIsCleanForTheNextChunk() {
    let both = Self.rows("[A long story about cookies, 2020!](/a) ![b](c)\n\nRain", .markdown)
    let alone = Self.rows("Rain", .markdown)
    var second = both[1]
    second[ChunkFeature.blanks.rawValue] = 0
    #expect(second == alone[0])
  }

  @Test func longChunksAreMeasuredToTheLimit() throws {
    let of = try measures(String(repeating: "It rained on the river. ", count: 2_000))
    #expect(of(.letters) == Int(Int16.max) && of(.words) > 1_500)
  }
}
