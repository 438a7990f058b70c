import NewsProse

/// The address that a browser prints at the edge of every page: what the pages show.
struct PrintedAddress {
  /// Where it stands.
  let span: TextSpan
  /// Where its host stands.
  let host: TextSpan
  /// The host, without `www.`.
  let domain: String

  /// Reads the lines at the edges of pages; `nil` where none holds an address, or they hold several.
  init?(_ lines: [TextSpan], _ bytes: UnsafeBufferPointer<UInt8>) {
    let found = lines.compactMap { Self.address(in: $0, bytes) }
    guard let first = found.first,
      found.allSatisfy({ bytes[$0.span.start..<$0.span.end].elementsEqual(bytes[first.span.start..<first.span.end]) })
    else { return nil }
    self = first
  }

  private init(span: TextSpan, host: TextSpan, domain: String) {
    (self.span, self.host, self.domain) = (span, host, domain)
  }

  /// The one address of a line, with a path, and not cut short.
  private static func address(in line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> PrintedAddress? {
    guard line.count <= 2_000 else { return nil }
    let text = FoldedText(bytes[line.start..<line.end])
    let starts = text.bytes.indices.filter {
      text[$0] == UInt8(ascii: "h") && ($0 == 0 || text[$0 - 1] <= 0x20) && WebAddress(text, at: $0) != nil
    }
    guard starts.count == 1, let address = WebAddress(text, at: starts[0]) else { return nil }
    let words = text.bytes[address.range]
    let path = text.bytes[address.hostRange.upperBound..<address.range.upperBound]
    guard path.count > 1, !words.suffix(3).elementsEqual("...".utf8), !words.suffix(3).elementsEqual("…".utf8) else {
      return nil
    }
    let isPage =
      line.end - line.start == address.range.count || isNumber(text, behind: address.range.upperBound)
      || isBefore(text, address.range)
    guard isPage else { return nil }
    return PrintedAddress(
      span: TextSpan(line.start + address.range.lowerBound, line.start + address.range.upperBound),
      host: TextSpan(line.start + address.hostRange.lowerBound, line.start + address.hostRange.upperBound),
      domain: address.domain)
  }

  /// Whether the number of a page of how many follows, and nothing else.
  private static func isNumber(_ text: FoldedText, behind end: Int) -> Bool {
    text.bytes[end...].withUnsafeBufferPointer { rest in
      PageNumber(rest.drop { $0 <= 0x20 })?.total != nil
    }
  }

  /// Whether it ends the line, behind a title and a row of blanks.
  private static func isBefore(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    range.upperBound == text.trimmedEnd && text[range.lowerBound - 1] == 0x20 && text[range.lowerBound - 2] == 0x20
  }
}
