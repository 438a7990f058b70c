import Source

/// Where each byte of a JSON string's text stands in the input, escapes undone.
struct JSONStringMap {
  /// Where the first byte of the text stands, if none is escaped.
  private let start: Int
  /// The place of each byte, where escapes shift them.
  private var places: [Int] = []

  /// Looks through a string; `range` holds its quotes.
  init(_ source: SourceFile, _ range: SourceRange) {
    start = range.start + 1
    let inside = source.clamped(SourceRange(start, range.end - 1))
    let bytes = source.bytes[inside.start..<inside.end]
    guard bytes.contains(UInt8(ascii: "\\")) else { return }
    places.reserveCapacity(bytes.count + 1)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (length, width) = Self.unit(bytes[index...])
      for _ in 0..<width { places.append(index) }
      index += length
    }
    places.append(bytes.endIndex)
  }

  /// The range in the input of a range in the text.
  func range(_ range: SourceRange) -> SourceRange {
    SourceRange(place(range.start), place(range.end))
  }

  private func place(_ offset: Int) -> Int {
    places.isEmpty ? start + offset : places[min(max(offset, 0), places.count - 1)]
  }

  /// How many bytes of the input the next piece takes, and how many bytes of text it stands for.
  private static func unit(_ bytes: ArraySlice<UInt8>) -> (length: Int, width: Int) {
    guard bytes.first == UInt8(ascii: "\\") else { return (1, 1) }
    guard bytes.dropFirst().first == UInt8(ascii: "u") else { return (min(2, bytes.count), 1) }
    guard let unit = digits(bytes.dropFirst(2)) else { return (min(6, bytes.count), 3) }
    if (0xD800..<0xDC00).contains(unit), bytes.dropFirst(6).starts(with: "\\u".utf8),
      let low = digits(bytes.dropFirst(8)), (0xDC00..<0xE000).contains(low)
    {
      return (12, 4)
    }
    return (min(6, bytes.count), unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.count < 4 ? nil : Int(String(decoding: bytes.prefix(4), as: UTF8.self), radix: 16)
  }
}
