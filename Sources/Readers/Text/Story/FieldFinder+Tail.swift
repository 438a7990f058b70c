import NewsProse

extension FieldFinder {
  /// How many chunks below the story are looked at.
  private static let depth = 240

  /// What stands below the story and is about it: tags, a published date where the head has none, the owner.
  mutating func takeTail() {
    let isDated = holdsDate
    for index in story.upperBound..<min(chunks.count, story.upperBound + Self.depth) where plan.verdicts[index] == nil {
      guard chunks[index].extent.count <= 600, let verdict = tailVerdict(index, isDated: isDated) else { continue }
      plan.verdicts[index] = verdict
      if case .rights = verdict { return }
    }
  }

  private func tailVerdict(_ index: Int, isDated: Bool) -> FieldVerdict? {
    let isNear = index - story.upperBound < 12
    guard isNear || mayBeRights(chunks[index]), let plain = shortWords(index) else { return nil }
    if RightsLine.isRights(plain.bytes) { return .rights }
    guard isNear else { return nil }
    if let tags = TagLine(plain.bytes), !tags.tags.isEmpty { return .tags(tags) }
    guard !isDated, let credit = CreditLine(plain.bytes), credit.dates.first?.role == .published else { return nil }
    return .credit(credit)
  }

  /// Whether a chunk holds a year or many words: what is said about rights does.
  private func mayBeRights(_ chunk: Chunk) -> Bool {
    let bytes = words.bytes[chunk.span.start..<chunk.span.end]
    return bytes.count >= 8 && (bytes.count >= 16 || bytes.contains { $0 == 0xC2 })
      && bytes.first.map { $0 >= 0x80 || $0 == UInt8(ascii: "(") || Self.openings.contains($0 | 0x20) } ?? false
  }

  private static let openings = Array("cautdrskvwm".utf8)
}
