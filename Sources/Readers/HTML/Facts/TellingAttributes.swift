import Markup

/// What the attributes of an element say that facts are found by, in one look at them.
struct TellingAttributes {
  /// Whether it is a property of something, or tells what sort of thing it is.
  private(set) var names = false
  /// Whether it is named after an author, or leads to one.
  private(set) var credits = false
  /// Whether it is named after a date.
  private(set) var dates = false
  /// Whether it is named after a change.
  private(set) var changes = false
  /// Whether it is named after what stands beside a story.
  private(set) var isBeside = false

  /// Looks at an element.
  init(_ element: MarkupElement) {
    guard element.hasAttributes else { return }
    element.eachHTMLAttribute { name, value in
      switch name {
      case .itemprop, .property, .itemtype, .typeof: names = true
      case .rel: credits = credits || ClassMark.leadsToAuthor(value)
      case .class:
        let marks = ClassMark(of: value)
        credits = credits || marks.contains(.byline)
        dates = marks.contains(.date)
        changes = marks.contains(.change)
        isBeside = marks.contains(.beside)
      case .dataTestID, .dataComponent: credits = credits || ClassMark(of: value).contains(.byline)
      case .alt, .ariaLabel, .dataModule, .hidden, .href, .id, .role, .style: break
      }
    }
  }
}
