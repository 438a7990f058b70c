import Markup
import Source

/// A `link` element: what it leads to and as what.
struct PageLink: Sendable {
  /// The kinds of link it is, in small letters.
  let relations: [String]
  /// The address.
  let href: String
  /// The language it leads to.
  let language: String?
  /// The media type it leads to.
  let type: String?
  /// Where it stands.
  let range: SourceRange?

  /// Reads a `link` element; `nil` where it leads nowhere.
  init?(_ element: MarkupElement) {
    guard let href = element.attribute("href")?.collapsed, !href.isEmpty, let relation = element.attribute("rel") else {
      return nil
    }
    self.href = href
    relations = relation.lowercased().split { $0 == " " || $0 == "\n" || $0 == "\t" }.map(String.init)
    language = element.attribute("hreflang")
    type = element.attribute("type")?.lowercased()
    range = element.range
  }
}
