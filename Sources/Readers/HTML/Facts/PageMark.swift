import Markup
import Source

/// Something a page says about itself by a name: a `meta` element, a property of microdata or RDFa.
struct PageMark: Sendable {
  /// Its name in small letters, without the prefix of a vocabulary for properties of elements.
  let name: String
  /// The element that says it.
  let element: MarkupElement
  /// The type of the thing it is a property of, where the page names one: `NewsArticle`.
  let scope: String?

  /// Whether it is a property of the story itself: of an article, or of nothing that is named.
  var isOfStory: Bool { scope.map(LinkedThing.isArticle) ?? true }

  /// Whether it is a property of a picture or a player: of an `ImageObject`, a `VideoObject`.
  var isOfMedia: Bool { scope?.hasSuffix("Object") ?? false }

  /// What it says: `content`, an address, a date, or the element's own words (HTML Living Standard, section 5.2.4).
  var text: PageText? {
    let range = element.startTagRange
    if let content = element.attribute("content") { return PageText(content, at: range) }
    switch element.html {
    case .meta: return nil
    case .time: return PageText(element.attribute("datetime") ?? element.readableText, at: element.range)
    case .data: return PageText(element.attribute("value"), at: range)
    default: return PageText(element.readableText, at: element.range)
    }
  }

  /// The address it leads to.
  var address: PageText? {
    let written = element.attribute("href") ?? element.attribute("src") ?? element.attribute("content")
    return PageText(written, at: element.startTagRange)
  }
}
