/// The lines that browsers print at the edges of a page.
enum PrintoutLine {
  /// An address, blanks, and which page of how many this is.
  static func isFoot(_ line: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard line.count <= 2_000, let blank = line.lastIndex(of: 0x20), line[line.index(before: blank)] == 0x20,
      PageNumber(line[(blank + 1)...])?.total != nil
    else { return false }
    let address = line.prefix { $0 > 0x20 }
    guard line[address.endIndex..<blank].allSatisfy({ $0 == 0x20 }) else { return false }
    return ["file://", "http://", "https://"].contains { address.starts(with: $0.utf8) }
  }

  /// A day in figures and a time of day.
  static func isHead(_ line: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard let first = line.first, first &- 0x30 < 10 else { return false }
    let start = line.prefix(24)
    let parts = start.reduce(0) { [0x2F, 0x2E, 0x2D].contains($1) ? $0 + 1 : $0 }
    return parts >= 2 && start.contains(UInt8(ascii: ":"))
  }
}
