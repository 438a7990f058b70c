import Source

/// Lines under each other: parts stand apart by an empty line, marks such as a bullet hang before what they belong to.
struct TextPaper {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// The story's ink in it.
  private(set) var ink = 0
  /// Whether the next part follows the last without an empty line between.
  var isTight = false

  /// How many columns lines may take; 0 for any number.
  let width: Int
  private var margin = ""
  private var hanging: String?

  /// Starts an empty paper.
  init(width: Int) {
    self.width = width
  }

  /// Writes a part, unless it is empty.
  mutating func write(_ line: TextLine) {
    guard !line.isEmpty else { return }
    ink += line.ink
    startPart()
    for piece in line.bytes.split(separator: UInt8(ascii: "\n")) { wrap(piece) }
  }

  /// Writes a part whose layout matters, and counts it as the story's.
  mutating func write(verbatim text: String) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    ink += Ink.count(text)
    writeLaidOut(text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) })
  }

  /// Writes lines that are laid out already, with ink of the story.
  mutating func write(laidOut lines: [[UInt8]], ink: Int) {
    self.ink += ink
    writeLaidOut(lines)
  }

  private mutating func writeLaidOut(_ lines: [[UInt8]]) {
    startPart()
    for line in lines {
      let clean = line.filter { $0 >= 0x20 || $0 == 0x09 }
      put(clean[...])
    }
  }

  /// Starts what stands behind a mark, its further lines below its words; hand what comes back to `end`.
  mutating func begin(_ mark: String, ink: Int = 0) -> String {
    let outer = margin
    self.ink += ink
    hanging = (hanging ?? outer) + mark
    margin = outer + String(repeating: " ", count: mark.unicodeScalars.count)
    return outer
  }

  /// Ends what stands behind a mark; a mark with nothing behind it stands alone.
  mutating func end(_ outer: String) {
    margin = outer
    guard let unused = hanging else { return }
    hanging = nil
    startPart()
    let lastLetter = unused.utf8.lastIndex { $0 > 0x20 }
    if let lastLetter { bytes += unused.utf8[...lastLetter] }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func startPart() {
    if !bytes.isEmpty, !isTight { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func put(_ line: ArraySlice<UInt8>) {
    let start = hanging ?? margin
    hanging = nil
    if !line.isEmpty {
      bytes += start.utf8
      bytes += line
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func wrap(_ line: ArraySlice<UInt8>) {
    let room = width - margin.unicodeScalars.count
    guard width > 0 else { return put(line) }
    var start = line.startIndex
    var end = start
    var taken = 0
    for word in line.split(separator: UInt8(ascii: " ")) {
      let columns = TextColumns.count(word)
      if taken > 0, taken + 1 + columns > room {
        put(line[start..<end])
        start = word.startIndex
        taken = 0
      }
      taken += columns + (taken > 0 ? 1 : 0)
      end = word.endIndex
    }
    put(line[start..<end])
  }
}
