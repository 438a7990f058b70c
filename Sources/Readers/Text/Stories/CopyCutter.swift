import NewsProse
import Source

/// Cuts copy into stories where marks end them, and where a new page or a new head begins one.
struct CopyCutter {
  /// The stories; none where the text is one that no mark ends.
  private(set) var cuts: [StoryCut] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int

  private static let longestTrailer = 6_000

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    (self.bytes, self.start) = (bytes, start)
    cutAtMarks()
    if cuts.isEmpty { cutAtPages() }
    if cuts.isEmpty { cutAtHeads() }
  }

  // MARK: Marks that end a story

  private mutating func cutAtMarks() {
    let marks = endMarks()
    guard !marks.isEmpty else { return }
    var begin = start
    for mark in marks {
      let region = TextSpan(begin, mark.start)
      begin = mark.end
      if StoryShape.holdsProse(region, bytes) {
        cuts.append(StoryCut(words: region))
      } else if cuts.isEmpty {
        begin = start
      } else {
        trail(region)
      }
    }
    guard !cuts.isEmpty else { return }
    let rest = TextSpan(begin, bytes.count)
    if StoryShape.holdsProse(rest, bytes), StoryShape.hasHead(rest, bytes) {
      cuts.append(StoryCut(words: rest))
    } else {
      trail(rest)
    }
    // A page goes on behind what only looks like a mark.
    if cuts.contains(where: { $0.trailer?.count ?? 0 > Self.longestTrailer }) { cuts = [] }
  }

  private mutating func trail(_ region: TextSpan) {
    guard let last = cuts.indices.last, bytes[region.start..<region.end].contains(where: { $0 > 0x20 }) else { return }
    cuts[last].trailer = TextSpan(cuts[last].trailer?.start ?? region.start, region.end)
  }

  /// The lines that end stories; three hashes do not where hashes mark headings.
  private func endMarks() -> [TextSpan] {
    var cursor = LineCursor(bytes, from: start)
    var (marks, hashes, hasHeadings) = ([TextSpan](), [TextSpan](), false)
    while let line = cursor.next() {
      guard !line.isBlank else { continue }
      let text = bytes[line.text.start..<line.text.end]
      if text.count > 3, text.first == UInt8(ascii: "#"), text.contains(where: { $0 > 0x23 }) { hasHeadings = true }
      guard text.count <= 40, case .end = EndMark(text) else { continue }
      if text.first == UInt8(ascii: "#") { hashes.append(line.whole) } else { marks.append(line.whole) }
    }
    guard !hasHeadings, !hashes.isEmpty else { return marks }
    return (marks + hashes).sorted { $0.start < $1.start }
  }

  // MARK: Pages

  /// A new page begins a story only where it has a head, the one before ends, and nothing is printed on every page.
  private mutating func cutAtPages() {
    let pages = TextPages(bytes, from: start).pages
    guard pages.count > 1, pages.count <= 10_000, StoryShape.hasHead(pages[0], bytes, isSigned: true),
      !TextPages.repeatsLines(pages, bytes)
    else { return }
    var begin = start
    for (page, next) in zip(pages, pages.dropFirst()) {
      guard StoryShape.ends(page, bytes), StoryShape.hasHead(next, bytes, isSigned: true),
        StoryShape.holdsProse(next, bytes),
        StoryShape.holdsProse(TextSpan(begin, page.end), bytes)
      else { continue }
      cuts.append(StoryCut(words: TextSpan(begin, page.end)))
      begin = next.start
    }
    if !cuts.isEmpty { cuts.append(StoryCut(words: TextSpan(begin, bytes.count))) }
  }

  // MARK: Heads

  /// Heads of one kind, each with a byline or a date below, of which the first opens the text.
  private mutating func cutAtHeads() {
    let heads = StoryHeads(bytes, from: start).starts
    guard heads.count > 1 else { return }
    let ends = Array(heads.dropFirst()) + [bytes.count]
    let regions = zip(heads, ends).map { TextSpan($0, $1) }
    guard regions.allSatisfy({ StoryShape.holdsProse($0, bytes) }) else { return }
    cuts = regions.map { StoryCut(words: $0) }
    cuts[0].words.start = start
  }
}
