import NewsProse

/// The lines that say where the names and the numbers of links lead, `[1]: https://example.org`, and what the marks of
/// footnotes stand for.
struct LinkDefinitions: Sendable {
  /// The addresses, by the names in small letters.
  private var addresses: [[UInt8]: TextSpan] = [:]
  /// The numbers of the footnotes, by their names.
  private var notes: [[UInt8]: Int] = [:]
  /// The numbers of all footnotes, by where they are opened; marks point to the first of a name.
  private var openings: [Int: Int] = [:]

  private static let longestName = 300

  /// None.
  init() {}

  /// Reads the lines of addresses among some chunks; of two with one name the first holds.
  init(_ chunks: [Chunk], _ bytes: UnsafeBufferPointer<UInt8>) {
    for chunk in chunks where chunk.layout.shape == .note {
      guard let marker = chunk.marker, let mark = NoteMark(bytes, at: marker.start, before: marker.end) else {
        continue
      }
      let key = Array(bytes[mark.name.start..<mark.name.end])
      openings[marker.start] = openings.count + 1
      if notes[key] == nil { notes[key] = openings.count }
    }
    for chunk in chunks where chunk.kind == .addresses {
      for span in chunk.spans {
        guard let (name, address) = Self.definition(span, bytes), !LinkTarget.isProgram(address, bytes) else {
          continue
        }
        let key = FoldedText(bytes[name.start..<name.end]).bytes
        if addresses[key] == nil { addresses[key] = address }
      }
    }
  }

  /// Where a name leads.
  func address(of name: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> TextSpan? {
    guard !addresses.isEmpty, !name.isEmpty, name.count <= Self.longestName else { return nil }
    return addresses[FoldedText(bytes[name.start..<name.end]).bytes]
  }

  /// The address on the web that a number stands for.
  func address(of number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> TextSpan? {
    guard let address = addresses[Array(String(number).utf8)] else { return nil }
    let start = bytes[address.start..<address.end].prefix(8).map { $0 | 0x20 }
    return ["http://", "https://", "mailto:", "ftp://"].contains { start.starts(with: $0.utf8) } ? address : nil
  }

  /// The number of the footnote of a name.
  func note(named name: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    notes.isEmpty ? nil : notes[Array(bytes[name.start..<name.end])]
  }

  /// The number of the footnote that is opened at an offset.
  func note(openedAt start: Int) -> Int? { openings[start] }

  /// The id of a footnote.
  static func noteID(_ number: Int) -> String { "note-\(number)" }

  /// The name and the address of a line; `nil` where it defines nothing.
  static func definition(
    _ line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (name: TextSpan, address: TextSpan)? {
    guard line.count >= 5 else { return nil }
    if let numbered = numbered(line, bytes) { return numbered }
    guard bytes[line.start] == UInt8(ascii: "["),
      let close = bytes[line.start..<min(line.end, line.start + longestName)].firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.end, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    var start = close + 2
    while start < line.end, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: "<") { start += 1 }
    var end = start
    while end < line.end, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return start < end ? (TextSpan(line.start + 1, close), TextSpan(start, end)) : nil
  }

  /// `12. https://example.org`, `[12] https://example.org`.
  private static func numbered(
    _ line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (name: TextSpan, address: TextSpan)? {
    let isBracketed = bytes[line.start] == UInt8(ascii: "[")
    let first = line.start + (isBracketed ? 1 : 0)
    var end = first
    while end < line.end, end - first < 6, bytes[end] &- 0x30 < 10 { end += 1 }
    guard end > first, end + 2 < line.end, bytes[end] == UInt8(ascii: isBracketed ? "]" : "."), bytes[end + 1] <= 0x20
    else { return nil }
    var start = end + 1
    while start < line.end, bytes[start] <= 0x20 { start += 1 }
    let stop = bytes[start..<line.end].firstIndex { $0 <= 0x20 } ?? line.end
    return start < stop ? (TextSpan(first, end), TextSpan(start, stop)) : nil
  }
}
