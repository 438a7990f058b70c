import ArticleModel
import Markup
import Source

/// A catalog in a file of its own: the `catalog` elements that an XML file holds, at its root or below.
package struct CatalogFile: Hashable, Sendable {
  /// The schemes it declares, in order.
  package let schemes: [Scheme]

  /// Reads a catalog, alone or in an item; `nil` where the file is not XML in UTF-8 or declares no scheme.
  package init?(_ file: SourceFile) {
    guard let start = Self.start(of: file.bytes), let end = file.bytes.lastIndex(of: UInt8(ascii: ">")),
      start <= end, let root = MarkupElement(fragment: Array(file.bytes[start...end]))
    else { return nil }
    var schemes: [Scheme] = []
    Self.collect(root, into: &schemes)
    guard !schemes.isEmpty else { return nil }
    self.schemes = schemes
  }

  /// Where the root element begins, behind what may stand before it; a DOCTYPE may not.
  private static func start(of bytes: [UInt8]) -> Int? {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index + 1 < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index...].starts(with: "<?".utf8) {
        guard let end = find("?>", in: bytes, from: index) else { return nil }
        index = end
      } else if bytes[index...].starts(with: "<!--".utf8) {
        guard let end = find("-->", in: bytes, from: index + 4) else { return nil }
        index = end
      } else {
        return bytes[index] == UInt8(ascii: "<") && bytes[index + 1] != UInt8(ascii: "!") ? index : nil
      }
    }
    return nil
  }

  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard start < bytes.count else { return nil }
    let first = bytes[start...].indices.first { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    return first.map { $0 + word.count }
  }

  private static func collect(_ element: MarkupElement, into schemes: inout [Scheme]) {
    if element.name.local == "scheme", let alias = element.attribute("alias"), let uri = element.attribute("uri") {
      schemes.append(Scheme(alias: alias.trimmingSpace, uri: uri.trimmingSpace))
      return
    }
    for case .element(let child) in element.children { collect(child, into: &schemes) }
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    let bytes = utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    return String(decoding: Array(bytes), as: UTF8.self)
  }
}
