/// Where a link leads, as written.
struct LinkTarget: Sendable {
  /// The address.
  var href: TextSpan
  /// The title in quotation marks behind it.
  var title: TextSpan?
  /// Whether the address stands in a line of its own, elsewhere in the text.
  var isElsewhere = false

  /// Whether following an address would run a program, or open a page of its own making.
  static func isProgram(_ href: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bytes[href.start..<min(href.end, href.start + 12)].map { $0 | 0x20 }
    return ["javascript:", "vbscript:", "data:"].contains { start.starts(with: $0.utf8) }
  }
}
