/// The measures of a few chunks of a page, each taken once.
struct ChunkRows {
  private let chunks: [Chunk]
  private var tally: ChunkTally
  private(set) var rows: SparseTable<[Int16]>

  init(_ chunks: [Chunk], _ tally: ChunkTally) {
    (self.chunks, self.tally) = (chunks, tally)
    rows = SparseTable(upTo: chunks.count)
  }

  /// The measures of a chunk.
  mutating func row(of index: Int) -> [Int16] {
    if let row = rows[index] { return row }
    rows[index] = row(of: chunks[index])
    return tally.row
  }

  /// The measures of a chunk that is none of the page's, such as a piece of one.
  mutating func row(of chunk: Chunk) -> [Int16] {
    tally.read(chunk)
    return tally.row
  }
}
