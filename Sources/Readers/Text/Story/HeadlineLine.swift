import NewsProse

/// What a chunk near the headline says, read once.
struct HeadlineLine {
  /// Its words; `nil` where it is too long for a headline.
  let plain: PlainView?
  /// Whether it says who wrote the story or when, or opens with a dateline.
  let isFact: Bool
  /// Whether it is a credit of any kind, or forbids publication.
  let isCredit: Bool

  init(_ chunk: Chunk, _ words: ChunkWords) {
    let view =
      Self.isWords(chunk.kind) && chunk.extent.count <= 1_200
      ? words.parse(chunk, withMarker: chunk.isNumbered).plain : nil
    plain = view.flatMap { $0.isCut ? nil : $0 }
    guard let plain else {
      (isFact, isCredit) = (false, false)
      return
    }
    switch HeadLine(plain) {
    case .credit(let credit):
      isCredit = true
      isFact = !credit.dates.isEmpty || credit.byline?.rule == Byline.wordRule
    case .embargo: (isFact, isCredit) = (false, true)
    case nil:
      isCredit = false
      isFact = Dateline(plain.bytes) != nil
    }
  }

  private static func isWords(_ kind: ChunkKind) -> Bool {
    switch kind {
    case .paragraph, .heading, .item: true
    default: false
    }
  }
}
