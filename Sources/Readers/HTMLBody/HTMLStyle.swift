import ArticleModel
import Markup

/// What inline elements mean in the model.
enum HTMLStyle {
  /// Whether an inline element means anything to the model; one that does not is read through.
  static func hasMeaning(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .em, .i, .strong, .b, .u, .s, .del, .strike, .sup, .sub, .code, .kbd, .samp, .tt, .q, .time:
      true
    case .a: element.attribute("href") != nil
    default: language(of: element) != nil || direction(of: element) != nil
    }
  }

  /// Wraps a line in what an inline element means.
  static func wrap(_ content: [Inline], in element: MarkupElement) -> [Inline] {
    let styled = StyledText(content, at: element.range)
    switch element.name.local {
    case "em", "i": return [.emphasis(styled)]
    case "strong", "b": return [.strong(styled)]
    case "u": return [.underline(styled)]
    case "s", "del", "strike": return [.strike(styled)]
    case "sup": return [.sup(styled)]
    case "sub": return [.sub(styled)]
    case "code", "kbd", "samp", "tt": return [.code(styled)]
    case "q": return [.quote(InlineQuote(content, cite: element.attribute("cite"), at: element.range))]
    case "time":
      return [.entity(Entity(content, kind: .date, value: element.attribute("datetime"), at: element.range))]
    case "a": return link(content, element)
    default: return span(content, element)
    }
  }

  private static func link(_ content: [Inline], _ element: MarkupElement) -> [Inline] {
    guard let href = element.attribute("href") else { return span(content, element) }
    return [
      .link(
        Link(
          content, href: href, title: element.attribute("title"), relation: element.attribute("rel"),
          at: element.range))
    ]
  }

  private static func span(_ content: [Inline], _ element: MarkupElement) -> [Inline] {
    let language = language(of: element)
    let direction = direction(of: element)
    guard language != nil || direction != nil else { return content }
    return [.span(Span(content, language: language, direction: direction, at: element.range))]
  }

  /// The language an element names; empty means that it names none.
  static func language(of element: MarkupElement) -> String? {
    let xml = "http://www.w3.org/XML/1998/namespace"
    let language = element.attribute("lang", in: xml) ?? element.attribute("lang") ?? element.attribute("xml:lang")
    return language.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The direction an element names.
  static func direction(of element: MarkupElement) -> TextDirection? {
    switch element.attribute("dir")?.lowercased() {
    case "rtl": .rightToLeft
    case "ltr": .leftToRight
    default: nil
    }
  }
}
