/// The measures of one chunk, among those of all.
struct PageRow {
  /// The measures of all chunks.
  let values: [Int16]
  /// Which chunk.
  let index: Int

  subscript(feature: ChunkFeature) -> Int16 { values[index * ChunkFeature.count + feature.rawValue] }

  /// Whether there are few words.
  var isShort: Bool { self[.words] < 10 }

  /// How much it weighs as prose: letters of sentences that are no links.
  var prose: Int {
    guard self[.linked] < 40 else { return 0 }
    if self[.ending] == 1, self[.words] >= 12, self[.smallWords] >= 15 { return Int(self[.letters]) }
    return self[.words] >= 20 ? Int(self[.letters]) / 2 : 0
  }

  /// What it adds to a run of prose.
  var runWeight: Int {
    let weight = prose
    if weight > 0 { return weight }
    let letters = Int(self[.letters])
    return self[.item] > 0 || self[.linked] > 50 ? -min(60, 20 + letters) : -min(80, 15 + letters)
  }
}
