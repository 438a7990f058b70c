import NewsProse
import Source

/// What the page prints around the story.
extension StoryReader {
  /// Leaves a chunk out; what it says of the story goes into fields all the same.
  mutating func takeApart(_ index: Int, _ matter: PageMatter) {
    let chunk = chunks[index]
    if chunk.extent.count <= 400, chunk.kind != .rule, chunk.kind != .fenced, takeFieldApart(index) { return }
    let ink = chunk.spans.reduce(chunk.marker.map(draft.text.ink) ?? 0) { $0 + draft.text.ink(in: $1) }
    draft.account.notation += chunk.notation
    guard chunk.kind != .rule else { return }
    draft.leaveOut(ink, matter.loss, at: chunk.extent)
  }

  /// An embargo counts wherever it stands; bylines and dates are found before.
  private mutating func takeFieldApart(_ index: Int) -> Bool {
    let chunk = chunks[index]
    guard mayNameEmbargo(chunk) else { return false }
    return takeFact(words.parse(chunk, firstPicture: draft.media.count + 1, withMarker: true), chunk)
  }

  /// Whether a chunk holds few enough words to be looked at for an embargo, and one that may begin it.
  private func mayNameEmbargo(_ chunk: Chunk) -> Bool {
    chunk.extent.count >= 6 && chunk.extent.count <= 240 && chunk.kind != .addresses
      && EmbargoNotice.mayStand(in: words.bytes, chunk.extent.start..<chunk.extent.end)
  }
}
