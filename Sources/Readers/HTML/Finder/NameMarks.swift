/// What the words in the classes and ids of some elements say of the text in them: sums of log odds.
struct NameMarks: Sendable {
  private(set) var lowest = 0
  private(set) var highest = 0
  private(set) var sum = 0
  private(set) var count = 0

  /// Takes one word's odds.
  mutating func add(_ odds: Int) {
    lowest = min(lowest, odds)
    highest = max(highest, odds)
    sum += odds
    count += 1
  }

  /// Takes what other elements say.
  mutating func add(_ other: NameMarks) {
    lowest = min(lowest, other.lowest)
    highest = max(highest, other.highest)
    sum += other.sum
    count += other.count
  }
}
