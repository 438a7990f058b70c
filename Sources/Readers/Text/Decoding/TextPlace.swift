/// Where a text stands in another.
struct TextPlace: Sendable {
  /// The text around it.
  let outer: DecodedText
  /// Where its bytes came from.
  let runs: OffsetRuns
}
