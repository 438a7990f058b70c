import NewsProse

/// The lines that say where the names of links lead: `[1]: https://example.org`.
struct LinkDefinitions: Sendable {
  /// The addresses, by the names in small letters.
  private var addresses: [[UInt8]: TextSpan] = [:]

  private static let longestName = 300

  /// None.
  init() {}

  /// Reads the lines of addresses among some chunks; of two with one name the first holds.
  init(_ chunks: [Chunk], _ bytes: UnsafeBufferPointer<UInt8>) {
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

  /// The name and the address of a line; `nil` where it defines nothing.
  static func definition(
    _ line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (name: TextSpan, address: TextSpan)? {
    guard line.count >= 5, bytes[line.start] == UInt8(ascii: "["),
      let close = bytes[line.start..<min(line.end, line.start + longestName)].firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.end, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    var start = close + 2
    while start < line.end, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: "<") { start += 1 }
    var end = start
    while end < line.end, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return start < end ? (TextSpan(line.start + 1, close), TextSpan(start, end)) : nil
  }
}
