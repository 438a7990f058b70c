import NewsProse

/// The line that names a story on a wire: `BC-FLOODS, 2nd Ld-Writethru,0345`, `FLOODS-HARBOUR/ (UPDATE 2)`.
struct SlugLine {
  /// The slug.
  let slug: Range<Int>
  /// Which version it is, in the wire's words.
  private(set) var version: Range<Int>?
  /// How many words the story has.
  private(set) var count: Int?

  private static let cycles = ["bc-", "am-", "pm-", "ap-"]

  /// Reads a line; `nil` where it is no slugline. Within the frame of a wire less is needed to tell one.
  init?(_ line: [UInt8], isFramed: Bool) {
    guard (3...120).contains(line.count) else { return nil }
    let text = FoldedText(line)
    let isCycle = line.count > 3 && line[3] > 0x20 && Self.cycles.contains { text.bytes.starts(with: $0.utf8) }
    let end = line.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") } ?? line.count
    let first = line[..<end]
    let isShouted = first.count >= 3 && !first.contains { $0 &- 0x61 < 26 } && first.contains { $0 &- 0x41 < 26 }
    let isCompound = first.contains(UInt8(ascii: "-")) || first.contains(UInt8(ascii: "/"))
    let rest = FoldedText(line[end...])
    let isVersioned = WireWords.versions.contains { rest.holds($0) }
    let words = Self.countOfWords(line)
    let isAlone = rest.bytes.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 &- 0x30 < 10 }
    guard
      isCycle || isShouted && isCompound && (isVersioned || isAlone) || isFramed && (isShouted || isCompound) && isAlone
    else {
      return nil
    }
    slug = 0..<end
    var start = end
    while start < words, line[start] <= 0x20 || line[start] == UInt8(ascii: ",") { start += 1 }
    if start < words { version = start..<words }
    let figures = line[words...].drop { $0 &- 0x30 >= 10 }
    if !figures.isEmpty { count = figures.reduce(0) { min(999_999, $0 * 10 + Int($1 &- 0x30)) } }
  }

  /// Where the number of words begins that stands last, with the comma before it; else the end of the line.
  private static func countOfWords(_ line: [UInt8]) -> Int {
    var start = line.count
    while start > 0, line[start - 1] &- 0x30 < 10 { start -= 1 }
    guard line.count - start >= 2, start > 0 else { return line.count }
    while start > 0, line[start - 1] <= 0x20 || line[start - 1] == UInt8(ascii: ",") { start -= 1 }
    return start
  }
}
