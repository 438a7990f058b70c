import Source

/// Lines of Markdown under each other: parts stand apart by an empty line, each behind the marks of what it stands in.
struct MarkdownPaper {
  /// What a part stands in, as `begin` found it.
  struct Outer {
    fileprivate var margin: String
  }

  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// The story's ink in it.
  private(set) var ink = 0
  /// Whether the next part follows the last without an empty line between.
  var isTight = false

  private var margin = ""
  private var hanging: String?
  private var marginBefore: String?

  /// Starts an empty paper.
  init() {}

  /// Writes a line with notation before it, unless it is empty.
  mutating func write(_ line: MarkdownLine, after notation: String = "") {
    guard !line.isEmpty else { return }
    ink += line.ink
    var lines = line.sealed.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    lines[0] = Array(notation.utf8) + lines[0]
    write(lines)
  }

  /// Writes lines as they are, with ink of the story.
  mutating func write(_ lines: [[UInt8]], ink: Int = 0) {
    self.ink += ink
    startPart()
    for line in lines { put(line) }
  }

  /// Starts what stands behind a mark, its further lines behind `rest`; hand what comes back to `end`.
  mutating func begin(_ mark: String, rest: String, ink: Int = 0) -> Outer {
    let outer = Outer(margin: margin)
    self.ink += ink
    marginBefore = marginBefore ?? margin
    hanging = (hanging ?? margin) + mark
    margin += rest
    return outer
  }

  /// Ends what stands behind a mark; a mark with nothing behind it stands alone.
  mutating func end(_ outer: Outer) {
    if hanging != nil { write([[]]) }
    margin = outer.margin
  }

  private mutating func startPart() {
    guard !bytes.isEmpty, !isTight else { return }
    bytes += Self.trimmed(marginBefore ?? margin)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func put(_ line: [UInt8]) {
    let start = hanging ?? margin
    bytes += line.isEmpty ? Self.trimmed(start) : Array(start.utf8)
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
    hanging = nil
    marginBefore = nil
  }

  private static func trimmed(_ margin: String) -> [UInt8] {
    let bytes = Array(margin.utf8)
    return Array(bytes[..<(bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0)])
  }
}
