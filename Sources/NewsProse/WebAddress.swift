/// An address on the web, and where its host stands in it.
package struct WebAddress: Sendable {
  /// The bytes of the text the address takes.
  package let range: Range<Int>
  /// The bytes of the text the host takes, without `www.`.
  package let hostRange: Range<Int>
  /// The host in small letters, without `www.`.
  package let domain: String

  /// Reads the address that stands at an offset of a text and runs to the next blank; `nil` where none does.
  package init?(_ text: FoldedText, at start: Int) {
    var index = start
    guard
      let scheme = ["https://", "http://"].first(where: { text.bytes[min(start, text.count)...].starts(with: $0.utf8) })
    else { return nil }
    index += scheme.utf8.count
    var end = index
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<"), text[end] != UInt8(ascii: ">") {
      end += 1
    }
    var hostEnd = index
    while hostEnd < end, !Self.hostStops.contains(text[hostEnd]) { hostEnd += 1 }
    if text[hostEnd] == UInt8(ascii: "@"), hostEnd < end { return nil }
    if text.bytes[index..<hostEnd].starts(with: "www.".utf8) { index += 4 }
    guard Self.isDomain(text.bytes[index..<hostEnd]) else { return nil }
    range = start..<end
    hostRange = index..<hostEnd
    domain = String(decoding: text.bytes[index..<hostEnd], as: UTF8.self)
  }

  private static let hostStops = Array("/?#:@".utf8)

  /// Labels of letters, digits and hyphens with a dot between, the last one no number.
  private static func isDomain(_ host: ArraySlice<UInt8>) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.contains(where: { $0 &- 0x30 >= 10 }) else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { FoldedText.isWordByte($0) || $0 == UInt8(ascii: "-") }
    }
  }
}
