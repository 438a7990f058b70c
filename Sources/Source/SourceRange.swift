/// A stretch of an input, as half-open byte offsets into `SourceFile.bytes`.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte; never below `start`.
  public var end: Int

  /// Makes a range; an end before the start becomes an empty range.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Makes a range of Swift's own half-open range.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// How many bytes it spans.
  public var count: Int { end - start }
  /// Whether it spans nothing: a place rather than a stretch.
  public var isEmpty: Bool { end == start }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }

  /// Whether the other range lies wholly inside this one.
  public func contains(_ other: SourceRange) -> Bool {
    start <= other.start && other.end <= end
  }
}
