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

  /// Where a stretch ends without the idle words before a date: `By Jane Doe on`.
  func endWithoutIdleWords(of range: Range<Int>) -> Int {
    var end = range.upperBound
    for token in tokens.reversed() where token.range.upperBound <= range.upperBound {
      guard token.range.lowerBound > range.lowerBound, token.isLoose else { break }
      end = token.range.lowerBound
    }
    return end
  }

  /// Whether the parts say that the story was published or changed some time ago: `Published 4 months ago`.
  var saysAgo: Bool {
    var (hasLabel, hasNoise) = (false, false)
    for token in tokens {
      switch token.kind {
      case .label: hasLabel = true
      case .noise, .clock: hasNoise = true
      default: break
      }
    }
    return hasLabel && hasNoise
  }

  /// Whether a part says nothing: marks, fillers, and how long a story takes to read.
  private func isIdle(at index: Int) -> Bool {
    switch tokens[index].kind {
    case .filler, .mark, .noise: true
    case .number(_, digits: 1...4, isOrdinal: _), .dotted: isNoise(at: index - 1) || isNoise(at: index + 1)
    case .label: isClock(behind: index) || isAge(behind: index)
    case .clock: isLabel(before: index)
    default: false
    }
  }

  /// `Updated 14:20` tells no day.
  private func isClock(behind index: Int) -> Bool {
    guard let next = tokens[(index + 1)...].first(where: { !$0.isLoose }) else { return false }
    if case .clock = next.kind { return true }
    return false
  }

  /// `Published 4 months ago` tells no day either.
  private func isAge(behind index: Int) -> Bool {
    let rest = tokens[(index + 1)...].filter { !$0.isLoose }.prefix(2)
    guard rest.count == 2, case .number = rest[0].kind, case .noise = rest[1].kind else { return false }
    return true
  }

  private func isLabel(before index: Int) -> Bool {
    guard let last = tokens[..<index].last(where: { !$0.isLoose }) else { return false }
    if case .label = last.kind { return true }
    return false
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
