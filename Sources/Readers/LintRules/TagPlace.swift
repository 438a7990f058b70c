import Markup
import Source

/// Where a start tag and its attributes stand, worked out from the source when something is to be said about them.
struct TagPlace {
  /// The start tag, from its `<` to behind its `>`; `nil` where the element has no place.
  private(set) var tag: SourceRange?
  /// The attributes by their names as written: name, equals sign and value.
  private(set) var attributes: [String: SourceRange] = [:]

  /// Looks at the start tag of an element; in an encoding that is not a superset of ASCII no attribute is found.
  init(_ element: MarkupElement, in source: SourceFile) {
    guard let range = element.range, range.start < source.bytes.count else { return }
    let end = source.clamped(range).end
    let bytes = source.bytes
    var index = range.start + 1
    while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
    while index < end, bytes[index] != UInt8(ascii: ">") {
      let start = index
      while index < end, bytes[index] > 0x20, !Self.endsName(bytes[index]) { index += 1 }
      let name = String(decoding: bytes[start..<index], as: UTF8.self)
      while index < end, bytes[index] <= 0x20 { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: "=") else {
        if index == start { index += 1 }
        continue
      }
      index += 1
      while index < end, bytes[index] <= 0x20 { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { continue }
      let quote = bytes[index]
      index += 1
      while index < end, bytes[index] != quote { index += 1 }
      index = min(index + 1, end)
      attributes[name] = SourceRange(start, index)
    }
    tag = SourceRange(range.start, min(index + 1, end))
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
