import Markup
import Source

/// Finds where elements and their attributes stand; the places of the start tag asked for last are at hand.
struct TagPlaces {
  private let source: SourceFile
  private var last: (start: Int, place: TagPlace)?

  /// Looks in an input.
  init(in source: SourceFile) {
    self.source = source
  }

  /// Where an attribute of an element stands, or the start tag where there is no such attribute.
  mutating func range(of element: MarkupElement, _ attribute: String? = nil) -> SourceRange? {
    let place = place(of: element)
    return attribute.flatMap { place.attributes[$0] } ?? place.tag ?? element.range
  }

  private mutating func place(of element: MarkupElement) -> TagPlace {
    if let last, last.start == element.range?.start { return last.place }
    let place = TagPlace(element, in: source)
    last = element.range.map { ($0.start, place) }
    return place
  }
}
