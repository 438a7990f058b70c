import Markup

/// What vocabulary an element is of, by the names in it.
enum MarkupKind {
  /// HTML or XHTML.
  case html
  /// NITF.
  case nitf
  /// Any other.
  case other

  /// Judges by the root and what stands next below it; a namespace is a hint and no more.
  init(_ root: MarkupElement) {
    let below = root.elements
    if root.html == .html, root.namespace == MarkupNamespace.xhtml, below.allSatisfy({ $0.html != nil }) {
      self = .html
      return
    }
    self.init(root, Set(below.map { $0.local.lowercased() }))
  }

  private init(_ root: MarkupElement, _ below: Set<String>) {
    let name = root.local.lowercased()
    let namespace = root.namespace ?? ""
    if name == "nitf" || namespace.lowercased().contains("/nitf/") || below.contains("body.content")
      || name.hasPrefix("body.")
    {
      self = .nitf
    } else if name == "html" || namespace.hasSuffix("/1999/xhtml") {
      self = .html
    } else if Self.knownBlocks.contains(name), root.holdsOnlyHTML(depth: 3) {
      self = .html
    } else {
      self = .other
    }
  }

  private static let knownBlocks: Set<String> = [
    "body", "div", "p", "section", "article", "main", "table", "ul", "ol", "dl", "pre", "blockquote", "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "span", "a", "b", "i", "em", "strong", "img", "br", "hr",
  ]
}

extension MarkupElement {
  /// Whether the elements next below are HTML's, to some depth.
  fileprivate func holdsOnlyHTML(depth: Int) -> Bool {
    guard depth > 0 else { return true }
    return elements.allSatisfy {
      HTMLVocabulary.knows($0.name.local.lowercased()) && $0.holdsOnlyHTML(depth: depth - 1)
    }
  }
}
