import ArticleModel
import Markup
import NewsCodes

extension NITFBodyReader {
  /// Words in what an element means; `nil` where it means nothing to the model.
  func wrap(_ content: [Inline], in element: MarkupElement) -> Inline? {
    let name = element.nitfName ?? ""
    let place = element.range
    switch name {
    case "em": return emphasis(content, element)
    case "q": return .quote(InlineQuote(content, cite: element.nitf("quote-source"), at: place))
    case "a": return link(content, element)
    case "lang", "span": return span(content, element)
    case "byttl": return .span(Span(content, classes: ["byttl"], at: place))
    case "chron", "story.date", "time":
      return .entity(Entity(content, kind: .date, value: element.nitf("norm") ?? element.nitf("datetime"), at: place))
    case "money": return .entity(Entity(content, kind: .money, value: element.nitf("unit"), at: place))
    case "num": return .entity(Entity(content, kind: .number, value: element.nitf("units"), at: place))
    case "virtloc":
      guard let value = element.nitf("value"), value.contains(":"), element.nitf("idsrc") == nil else { return nil }
      return .link(Link(content, href: value, at: place))
    default:
      if let kind = Self.kind(of: element) {
        let value = element.own("value") ?? (name == "classifier" ? element.nitf("type") : nil)
        return .entity(Entity(content, kind: kind, code: Self.code(of: element), value: value, at: place))
      }
      return mark(name, content, element)
    }
  }

  /// What kind of thing an element names.
  static func kind(of element: MarkupElement) -> EntityKind? {
    if let own = element.own("entity").flatMap(EntityKind.init) { return own }
    return switch element.nitfName {
    case "person": .person
    case "org": .organisation
    case "location", "sublocation", "city", "state", "region", "country": .place
    case "event": .event
    case "object.title": .object
    case "function": .function
    case "classifier": .other
    default: nil
    }
  }

  /// The code of a thing that words name.
  static func code(of element: MarkupElement) -> Code? {
    if let own = NITFCodes.ownCode(element) { return own }
    return switch element.nitfName {
    case "location", "sublocation":
      NITFCodes.code(source: element.nitf("code-source"), value: element.nitf("location-code"))
    case "city": NITFCodes.code(source: element.nitf("code-source"), value: element.nitf("city-code"))
    case "state": NITFCodes.code(source: element.nitf("code-source"), value: element.nitf("state-code"))
    case "region": NITFCodes.code(source: element.nitf("code-source"), value: element.nitf("region-code"))
    case "country": country(element.nitf("iso-cc"))
    default: NITFCodes.code(source: element.nitf("idsrc"), value: element.nitf("value"))
    }
  }

  /// The code of a country by ISO 3166-1: two letters or three.
  static func country(_ value: String?) -> Code? {
    guard let value = value.map(\.trimmed), !value.isEmpty else { return nil }
    let isISO = (2...3).contains(value.utf8.count) && value.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    return isISO ? .iptc("iso3166-1a\(value.utf8.count):\(value)") : Code(literal: value)
  }

  private func emphasis(_ content: [Inline], _ element: MarkupElement) -> Inline? {
    for name in element.nitfClasses {
      if let marked = mark(name, content, element) { return marked }
    }
    return .emphasis(StyledText(content, at: element.range))
  }

  /// Words under a mark of HTML or of a class.
  private func mark(_ name: String, _ content: [Inline], _ element: MarkupElement) -> Inline? {
    let styled = StyledText(content, at: element.range)
    return switch name {
    case "i", "italic", "italics", "cite", "dfn": .emphasis(styled)
    case "strong", "b", "bold": .strong(styled)
    case "u", "underline", "underscore", "ins": .underline(styled)
    case "s", "strike", "del": .strike(styled)
    case "sup": .sup(styled)
    case "sub": .sub(styled)
    case "small-caps": .smallCaps(styled)
    case "code", "tt", "kbd", "samp": .code(styled)
    default: nil
    }
  }

  private func link(_ content: [Inline], _ element: MarkupElement) -> Inline? {
    guard let href = element.nitf("href") else { return nil }
    return .link(
      Link(content, href: href, title: element.nitf("title"), relation: element.nitf("rel"), at: element.range))
  }

  private func span(_ content: [Inline], _ element: MarkupElement) -> Inline? {
    let language = HTMLStyle.language(of: element) ?? element.nitf("lang") ?? element.nitf("value")
    let direction = element.nitf("dir").flatMap { ["ltr": TextDirection.leftToRight, "rtl": .rightToLeft][$0] }
    guard language != nil || direction != nil || !element.nitfClasses.isEmpty else { return nil }
    return .span(
      Span(
        content, language: language.flatMap { $0.isEmpty ? nil : $0 }, direction: direction,
        classes: element.nitfClasses,
        at: element.range))
  }
}
