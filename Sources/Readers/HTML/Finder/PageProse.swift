import NewsProse
import Source

/// The words of all blocks of a page, and what each block's words are like.
struct PageProse: Sendable {
  /// The hashes of all words, small letters and capitals alike.
  private(set) var hashes: [UInt64] = []
  /// Where each block's words begin in `hashes`, and where the last one's end.
  private(set) var starts: [Int] = [0]
  /// What each block's words are like.
  private(set) var tallies: [BlockTally] = []

  /// Reads the blocks of a page.
  init(_ page: PageBlocks) {
    let folded = FoldedText(page.text)
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

  /// The words of a block.
  func words(_ block: Int) -> ArraySlice<UInt64> { hashes[starts[block]..<starts[block + 1]] }
}
