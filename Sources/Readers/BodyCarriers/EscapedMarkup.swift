import Markup
import Source
import XMLBridge

/// HTML that is text to XML, because its tags are escaped or stand in CDATA.
enum EscapedMarkup {
  /// Whether a text holds tags of HTML: a block's own tag, a lone one such as `br`, or one that is also closed.
  static func isFound(in text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    let bytes = Array(text.utf8)
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      if isTag(bytes, start + 1) { return true }
      place = start + 1
    }
    return false
  }

  /// The nodes of a text that holds tags; `nil` where it cannot be read.
  static func nodes(of text: String, at range: SourceRange?) -> [MarkupNode]? {
    let page: MarkupDocument
    do throws(MarkupError) {
      page = try MarkupDocument.read(html: Array(text.utf8), by: HTMLTransport(encoding: "utf-8"))
    } catch {
      return nil
    }
    let root = page.root.placed(at: range)
    guard root.local == "html" else { return [.element(root)] }
    return root.children.flatMap { child in
      child.element?.local == "body" ? child.element?.children ?? [] : [child]
    }
  }

  private static func isTag(_ bytes: [UInt8], _ start: Int) -> Bool {
    var end = start
    while end < bytes.count, end - start < 12, isLetter(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count else { return false }
    let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    guard HTMLVocabulary.knows(name) else { return false }
    let next = bytes[end]
    guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20 else { return false }
    guard let close = bytes[end...].firstIndex(of: UInt8(ascii: ">")) else { return false }
    let isBare = close == end || bytes[end..<close].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
    if lone.contains(name) { return isBare || bytes[end..<close].contains(UInt8(ascii: "=")) }
    if isBare, blocks.contains(name) { return true }
    return isClosed(name, bytes, from: close)
  }

  private static func isClosed(_ name: String, _ bytes: [UInt8], from start: Int) -> Bool {
    let end = Array("</\(name)".utf8)
    var place = start
    while let next = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let tail = bytes[next...].prefix(end.count)
      if tail.count == end.count, zip(tail, end).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { return true }
      place = next + 1
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static let lone: Set<String> = ["br", "hr", "img"]
  private static let blocks: Set<String> = ["p", "div", "li", "tr", "td", "th", "ul", "ol", "table"]
}
