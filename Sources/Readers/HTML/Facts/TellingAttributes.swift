import Markup

/// What the attributes of an element say that facts are found by, in one look at them.
struct TellingAttributes {
  /// Whether it is a property of something, or tells what sort of thing it is.
  private(set) var names = false
  /// Whether it is named after an author, or leads to one.
  private(set) var credits = false

  /// Looks at an element.
  init(_ element: MarkupElement) {
    guard element.hasAttributes else { return }
    element.eachHTMLAttribute { name, value in
      switch name {
      case .itemprop, .property, .itemtype, .typeof: names = true
      case .rel: credits = credits || AuthorMark.leadsToAuthor(value)
      case .class, .dataTestID, .dataComponent: credits = credits || AuthorMark.isByline(value)
      case .alt, .ariaLabel, .dataModule, .hidden, .href, .id, .role, .style: break
      }
    }
  }
}
