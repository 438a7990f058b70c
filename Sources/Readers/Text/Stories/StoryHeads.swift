import NewsProse

/// The heads that open stories one behind the other: slugs, or headings of the first rank with a byline or date below.
struct StoryHeads {
  /// Where they begin; none where the first line of the text is no such head, or one of them has nothing below.
  private(set) var starts: [Int] = []

  private static let below = 3

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var cursor = LineCursor(bytes, from: start)
    var (isSlugged, isBehindBlank, isFirst) = (false, true, true)
    /// The lines that may still tell of the last heading.
    var open = 0
    while let line = cursor.next() {
      guard !line.isBlank else {
        isBehindBlank = true
        continue
      }
      let text = bytes[line.text.start..<min(line.text.end, line.text.start + 400)]
      let isHeading = text.starts(with: "# ".utf8)
      if isFirst {
        isSlugged = SlugLine(Array(text), isFramed: false) != nil
        guard isSlugged || isHeading else { return }
      }
      let isHead =
        isSlugged ? isBehindBlank && text.count <= 120 && SlugLine(Array(text), isFramed: false) != nil : isHeading
      if isHead {
        if open > 0 { break }
        starts.append(line.whole.start)
        open = isSlugged ? 0 : Self.below
      } else if open > 0 {
        open = StoryShape.tells(Array(text)) ? 0 : open - 1
        if open == 0, !StoryShape.tells(Array(text)) {
          starts = []
          return
        }
      }
      (isFirst, isBehindBlank) = (false, false)
    }
    if open > 0 { starts = [] }
  }
}
