import ArticleModel

/// The levels of headings in one body: which level of `h1` to `h6` a heading gets where it stands.
struct XHTMLOutline {
  private let shift: Int
  private let closesGaps: Bool
  private var floor: Int
  private var last: Int

  /// Starts a body whose highest heading is of a level.
  init(style: XHTMLStyle, highestInBody: Int) {
    let highest = style.highestHeading.map { min(max($0, 1), 6) }
    shift = highest.map { $0 - min(highestInBody, 6) } ?? 0
    closesGaps = highest != nil
    floor = highest ?? 1
    last = floor - 1
  }

  /// The level for a heading of the story, and whether that is where the heading belongs.
  mutating func level(of wanted: Int) -> (level: Int, isExact: Bool) {
    let (shifted, overflow) = wanted.addingReportingOverflow(shift)
    let clamped = overflow ? 6 : min(max(shifted, floor), 6)
    last = closesGaps ? min(clamped, last + 1) : clamped
    return (last, clamped == shifted)
  }

  /// The level for the title of a part: the highest that is allowed where the part stands.
  mutating func levelOfPart() -> Int {
    last = floor
    return last
  }

  /// Goes into a part: headings inside stand below its title. Hand what comes back to `leave`.
  mutating func enter() -> Int {
    let outer = floor
    floor = min(floor + 1, 6)
    return outer
  }

  /// Comes out of a part.
  mutating func leave(to outer: Int) {
    floor = outer
  }
}
