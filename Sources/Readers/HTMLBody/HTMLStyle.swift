import ArticleModel
import Markup

/// What inline elements mean in the model.
enum HTMLStyle {
  /// Whether an inline element means anything to the model; one that does not is read through.
  static func hasMeaning(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .em, .i, .strong, .b, .u, .s, .del, .strike, .sup, .sub, .code, .kbd, .samp, .tt, .q, .time:
      true
    case .a: element.hasAttribute { $0.local == "href" && $0.namespace == nil }
    default: element.hasAttributes && (language(of: element) != nil || direction(of: element) != nil)
    }
  }

  /// Wraps a line in what an inline element means, as far as it means anything.
  static func wrap(
    _ content: [Inline], in element: MarkupElement, _ page: PageConventions? = nil
  ) -> [Inline] {
    wrapped(content, in: element, page).map { [$0] } ?? span(content, element)
  }

  /// A line in what the name of an inline element means; `nil` where the name means nothing.
  static func wrapped(
    _ content: [Inline], in element: MarkupElement, _ page: PageConventions? = nil
  ) -> Inline? {
    switch element.html {
    case .em, .i: .emphasis(StyledText(content, at: element.range))
    case .strong, .b: .strong(StyledText(content, at: element.range))
    case .u: .underline(StyledText(content, at: element.range))
    case .s, .del, .strike: .strike(StyledText(content, at: element.range))
    case .sup: .sup(StyledText(content, at: element.range))
    case .sub: .sub(StyledText(content, at: element.range))
    case .code, .kbd, .samp, .tt: .code(StyledText(content, at: element.range))
    case .q: .quote(InlineQuote(content, cite: element.attribute("cite"), at: element.range))
    case .time: .entity(Entity(content, kind: .date, value: element.attribute("datetime"), at: element.range))
    case .a: link(content, element, page)
    default: nil
    }
  }

  private static func link(_ content: [Inline], _ element: MarkupElement, _ page: PageConventions?) -> Inline? {
    guard let written = element.attribute("href") else { return nil }
    if page != nil, PageConventions.isRefused(written) { return nil }
    // Links into the page itself stay what they are.
    let href = written.hasPrefix("#") ? written : page?.resolved(written) ?? written
    return .link(
      Link(
        content, href: href, title: element.attribute("title"), relation: element.attribute("rel"),
        at: element.range))
  }

  private static func span(_ content: [Inline], _ element: MarkupElement) -> [Inline] {
    let language = language(of: element)
    let direction = direction(of: element)
    guard language != nil || direction != nil else { return content }
    return [.span(Span(content, language: language, direction: direction, at: element.range))]
  }

  /// The language an element names; empty means that it names none.
  static func language(of element: MarkupElement) -> String? {
    guard element.hasAttributes else { return nil }
    let xml = "http://www.w3.org/XML/1998/namespace"
    let language = element.attribute("lang", in: xml) ?? element.attribute("lang") ?? element.attribute("xml:lang")
    return language.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The direction an element names.
  static func direction(of element: MarkupElement) -> TextDirection? {
    guard element.hasAttributes else { return nil }
    return switch element.attribute("dir")?.lowercased() {
    case "rtl": .rightToLeft
    case "ltr": .leftToRight
    default: nil
    }
  }
}
