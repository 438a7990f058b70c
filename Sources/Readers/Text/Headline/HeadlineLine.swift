import NewsProse

/// What a chunk near the headline says, read once.
struct HeadlineLine {
  /// Its words; `nil` where it is too long for a headline.
  let plain: PlainView?
  /// Whether it says who wrote the story or when, or opens with a dateline.
  let isFact: Bool
  /// Whether it is a credit of any kind, or forbids publication.
  let isCredit: Bool
  /// Whether it holds a date.
  let isDated: Bool
  /// Whether it names who wrote the story, after a word that says so.
  let isSigned: Bool

  init(_ chunk: Chunk, _ words: ChunkWords) {
    let view =
      Self.isWords(chunk.kind) && chunk.extent.count <= 1_200
      ? words.parse(chunk, withMarker: chunk.isNumbered).plain : nil
    plain = view.flatMap { $0.isCut ? nil : $0 }
    guard let plain else {
      (isFact, isCredit, isDated, isSigned) = (false, false, false, false)
      return
    }
    switch HeadLine(plain) {
    case .credit(let credit):
      isCredit = true
      isDated = !credit.dates.isEmpty
      isSigned = credit.byline?.rule == Byline.wordRule
      isFact = isDated || isSigned
    case .embargo: (isFact, isCredit, isDated, isSigned) = (false, true, false, false)
    case nil:
      (isCredit, isDated, isSigned) = (false, false, false)
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
