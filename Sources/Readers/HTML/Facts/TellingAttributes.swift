import Markup

/// What the attributes of an element say that facts are found by, in one look at them.
struct TellingAttributes {
  /// Whether it is a property of something, or tells what sort of thing it is.
  private(set) var names = false
  /// Whether it is named after an author, or leads to one.
  private(set) var credits = false
  /// Whether it is named after a date.
  private(set) var dates = false

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
        dates = marks.contains(.date) || Self.isMoment(value)
      case .dataTestID, .dataComponent: credits = credits || ClassMark(of: value).contains(.byline)
      case .alt, .ariaLabel, .dataModule, .hidden, .href, .id, .role, .style: break
      }
    }
  }

  private static func isMoment(_ classes: UnsafeBufferPointer<UInt8>) -> Bool {
    classes.contains(UInt8(ascii: "d"))
      && classes.split { $0 <= 0x20 }.contains { name in moments.contains { $0.elementsEqual(name) } }
  }

  private static let moments = ["published", "updated", "entry-date", "dt-published", "dt-updated"].map {
    Array($0.utf8)
  }
}
