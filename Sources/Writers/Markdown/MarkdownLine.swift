import Source

/// Words on their way into Markdown, escaped so that a CommonMark parser gives the same words back; the story's ink is
/// counted apart from notation.
struct MarkdownLine {
  /// Where the line stands, which decides what needs an escape and how lines break.
  enum Place { case paragraph, heading, cell }

  /// What was written so far; lines of one paragraph are parted by `\n`.
  private(set) var bytes: [UInt8] = []
  /// The story's ink in it.
  private(set) var ink = 0
  /// Where it stands.
  let place: Place

  private var owesSpace = false
  private var owedBreaks = 0
  private var lineStart = 0
  private var endsInDelimiter = false

  /// Starts a line.
  init(_ place: Place = .paragraph) {
    self.place = place
  }

  /// Whether a delimiter such as `*` may open here: not right behind another.
  var takesDelimiter: Bool { !endsInDelimiter || owesSpace || owedBreaks > 0 }
  /// Whether there is nothing on it.
  var isEmpty: Bool { bytes.isEmpty }

  /// What was written, with white space at its ends spelled out, which parsers would strip.
  var sealed: [UInt8] {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let first = scalars.first, let last = scalars.last, Self.isSpace(first) || Self.isSpace(last) else {
      return bytes
    }
    let words = scalars.drop(while: Self.isSpace)
    let end = words.lastIndex { !Self.isSpace($0) }.map { words.index(after: $0) } ?? words.startIndex
    let parts = [Self.spelled(scalars[..<words.startIndex]), String(words[..<end]), Self.spelled(scalars[end...])]
    return Array(parts.joined().utf8)
  }

  /// Control characters have no spelling that every parser takes.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace && scalar.value > 0x9F
  }

  private static func spelled(_ scalars: Substring.UnicodeScalarView) -> String {
    scalars.map { "&#" + String($0.value) + ";" }.joined()
  }

  /// Adds words of the story.
  mutating func add(_ text: String) {
    ink += Ink.count(text)
    put(text)
  }

  /// Adds words that are not the story's, escaped alike.
  mutating func mark(_ text: String) {
    put(text)
  }

  /// Adds notation as it is; `isDelimiter` where a like one right behind it would be read as one with it.
  mutating func notate(_ notation: String, isDelimiter: Bool = false) {
    settle()
    // Together they would begin a picture.
    if notation.hasPrefix("["), bytes.last == UInt8(ascii: "!") {
      bytes.insert(UInt8(ascii: "\\"), at: bytes.count - 1)
    }
    bytes += notation.utf8
    endsInDelimiter = isDelimiter
  }

  /// Adds ink that notation carries, such as a footnote's label.
  mutating func count(_ ink: Int) { self.ink += ink }

  /// Breaks the line, if more words follow.
  mutating func breakLine() {
    if !bytes.isEmpty { owedBreaks += 1 }
  }

  private mutating func settle() {
    if owedBreaks > 0 {
      let extra = place == .paragraph ? owedBreaks - 1 : owedBreaks
      for _ in 0..<extra { bytes += "<br>".utf8 }
      if place == .paragraph {
        bytes += "\\\n".utf8
        lineStart = bytes.count
      }
    } else if owesSpace, bytes.count > lineStart {
      bytes.append(UInt8(ascii: " "))
    }
    owesSpace = false
    owedBreaks = 0
  }

  private mutating func put(_ text: String) {
    for byte in text.utf8 {
      guard byte > 0x20 else {
        owesSpace = true
        continue
      }
      settle()
      if needsEscape(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
      endsInDelimiter = false
    }
  }

  private func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "~"),
      UInt8(ascii: "|"):
      true
    case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"):
      isAtLineStart
    case UInt8(ascii: "."), UInt8(ascii: ")"): place == .paragraph && isNumber(bytes[lineStart...])
    default: false
    }
  }

  /// Whether a block could begin here.
  private var isAtLineStart: Bool { place == .paragraph && bytes.count == lineStart }

  private func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }
}
