import NewsProse

/// What a chunk near the headline says, read once.
struct HeadlineLine {
  /// Its words; `nil` where it is too long for a headline.
  let plain: PlainView?
  /// What they say of the story.
  private(set) var facts = HeadlineFacts()

  init(_ chunk: Chunk, _ words: ChunkWords) {
    let view =
      Self.isWords(chunk.kind) && chunk.extent.count <= 1_200
      ? words.plain(chunk, withMarker: chunk.isNumbered) : nil
    plain = view.flatMap { $0.isCut ? nil : $0 }
    guard let plain else { return }
    switch HeadLine(plain) {
    case .credit(let credit):
      facts.isCredit = true
      facts.isDated = !credit.dates.isEmpty
      facts.isSigned = credit.byline?.rule == Byline.wordRule
      facts.isFact = facts.isDated || facts.isSigned
    case .embargo: facts.isCredit = true
    case nil: facts.isFact = Dateline(plain.bytes) != nil
    }
  }

  private static func isWords(_ kind: ChunkKind) -> Bool {
    switch kind {
    case .paragraph, .heading, .item: true
    default: false
    }
  }
}
