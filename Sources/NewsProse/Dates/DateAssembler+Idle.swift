extension DateAssembler {
  /// Whether nothing but idle words and marks stands around a date.
  func isIdle(around date: FoundDate) -> Bool {
    tokens.indices.allSatisfy { date.tokens.contains($0) || isCovered($0, by: date) || isIdle(at: $0) }
  }

  private func isCovered(_ index: Int, by date: FoundDate) -> Bool {
    date.labelWords?.contains(tokens[index].range.lowerBound) ?? false
  }

  /// Whether nothing in a stretch of bytes says anything.
  func isIdle(in range: Range<Int>) -> Bool {
    tokens.indices.allSatisfy { !range.overlaps(tokens[$0].range) || isIdle(at: $0) }
  }

  /// Whether a part says nothing: marks, fillers, and how long a story takes to read.
  private func isIdle(at index: Int) -> Bool {
    switch tokens[index].kind {
    case .filler, .mark, .noise: true
    case .number(_, digits: 1...4, isOrdinal: _), .dotted: isNoise(at: index - 1) || isNoise(at: index + 1)
    default: false
    }
  }

  private func isNoise(at index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if case .noise = tokens[index].kind { return true }
    // `Lesedauer: 4`.
    guard tokens[index].isLoose, index > 0 else { return false }
    if case .noise = tokens[index - 1].kind { return true }
    return false
  }
}
