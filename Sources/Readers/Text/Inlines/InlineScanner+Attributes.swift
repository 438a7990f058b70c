/// The braces in which some converters of pages keep classes and names: `[words]{.class}`, `[link](address){#name}`.
extension InlineScanner {
  private static let longest = 400

  /// Takes a closing bracket with attributes behind it: both brackets are only notation.
  mutating func takeAttributedBracket() -> Bool {
    guard let length = attributes(at: index + 1), let entry = open.innermost(of: [.bracket]) else { return false }
    add(.notation, width: 1 + length)
    tokens[entry.token].kind = .notation
    open.close(entry)
    return true
  }

  /// Takes the attributes that stand right behind a link.
  mutating func takeAttributes() {
    if let length = attributes(at: index) { add(.notation, width: length) }
  }

  /// How many bytes attributes take that begin at an offset; `nil` where there are none.
  private func attributes(at start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "{"),
      [UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "=")].contains(byte(at: start + 1)) || hasValue(at: start + 1)
    else { return nil }
    var stop = start + 1
    while stop < min(end, start + Self.longest), bytes[stop] != UInt8(ascii: "}") { stop += 1 }
    return byte(at: stop) == UInt8(ascii: "}") ? stop + 1 - start : nil
  }

  /// Whether a name and an equals sign stand at an offset.
  private func hasValue(at start: Int) -> Bool {
    var stop = start
    while stop < start + 40, (byte(at: stop) | 0x20) &- 0x61 < 26 || byte(at: stop) == UInt8(ascii: "-") { stop += 1 }
    return stop > start && byte(at: stop) == UInt8(ascii: "=")
  }
}
