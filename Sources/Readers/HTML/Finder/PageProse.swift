import NewsProse
import Source

/// The words of all blocks of a page, and what each block's words are like.
struct PageProse: Sendable {
  /// The hashes of all words, small letters and capitals alike.
  private(set) var hashes: [UInt64] = []
  /// Where each block's words begin in `hashes`, and where the last one's end.
  private(set) var starts: [Int] = [0]
  /// The first words of what pictures show.
  private var pictured: Set<UInt64> = []

  /// What each block's words are like.
  private(set) var tallies: [BlockTally] = []

  /// Reads the blocks of a page.
  init(_ page: PageBlocks) {
    let folded = FoldedText(page.text)
    readPictures(page.pictureWords)
    hashes.reserveCapacity(page.text.count / 5)
    folded.bytes.withUnsafeBufferPointer { folded in
      page.text.withUnsafeBufferPointer { original in
        for block in page.blocks {
          var tally = BlockTally(original, block)
          WordScan.words(of: folded, in: block.text) { hash, place in
            hashes.append(hash)
            tally.take(
              hash,
              isCapital: folded[place.lowerBound] != original[place.lowerBound]
                || original[place.lowerBound] >= 0xC3 && place.count > 1
                  && folded[place.lowerBound + 1] != original[place.lowerBound + 1]
            )
          }
          tally.read(hashes[(starts.last ?? 0)...])
          starts.append(hashes.count)
          tallies.append(tally)
        }
      }
    }
  }

  private mutating func readPictures(_ lines: [UInt8]) {
    let folded = FoldedText(lines)
    folded.bytes.withUnsafeBufferPointer { folded in
      for line in folded.split(separator: 0x0A) {
        var words: [UInt64] = []
        WordScan.words(of: folded, in: line.startIndex..<line.endIndex) { hash, _ in words.append(hash) }
        if let first = Self.first(words[...]) { pictured.insert(first) }
      }
    }
  }

  /// Whether a block begins as what a picture shows does: it most likely is the picture's caption.
  func isPictured(_ block: Int) -> Bool { Self.first(words(block)).map(pictured.contains) ?? false }

  /// What tells the first words from others; `nil` where there are too few.
  private static func first(_ words: ArraySlice<UInt64>) -> UInt64? {
    guard words.count >= fewestWords else { return nil }
    return words.prefix(mostWords).reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
  }

  private static let fewestWords = 3
  private static let mostWords = 5

  /// The words of a block.
  func words(_ block: Int) -> ArraySlice<UInt64> { hashes[starts[block]..<starts[block + 1]] }
}
