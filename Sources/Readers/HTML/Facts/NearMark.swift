import Markup
import NewsProse
import Source

/// Elements of a page by how near to a place they stand, its headline say: below it rather than above.
enum NearMark {
  /// How many bytes of markup make a place near, and how many times farther places above it are.
  private static let farthest = 8_000
  private static let above = 3
  private static let longest = 60

  /// The elements near a place, the nearest first.
  static func sorted(_ elements: [MarkupElement], near place: Int) -> [MarkupElement] {
    let near = elements.compactMap { element -> (distance: Int, element: MarkupElement)? in
      guard let start = element.range?.start else { return nil }
      let distance = start >= place ? start - place : (place - start) * above
      return distance <= farthest ? (distance, element) : nil
    }
    return near.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element.element)
  }

  /// The day that the nearest element to a place names that names one: in its title, where that is a date of machines
  /// (hAtom 0.1), or in its few words.
  static func day(of elements: [MarkupElement], near place: Int?) -> PageText? {
    guard let place else { return nil }
    return sorted(elements, near: place).lazy.compactMap(day).first
  }

  private static func day(of element: MarkupElement) -> PageText? {
    let written = [element.attribute("title"), element.attribute("datetime"), element.runs(atMost: longest)?.joined()]
    return written.lazy.compactMap { PageText($0, at: element.range) }.first { PageFacts.date($0.value)?.day != nil }
  }
}
