import ArticleModel
import Markup

extension HTMLBodyReader {
  /// The inline an element stands for by the marks that Galley's own XHTML and NewsML-G2 give it; `nil` where it stands
  /// for none of them.
  static func ownInline(_ content: [Inline], _ element: MarkupElement) -> Inline? {
    switch element.name.local {
    case "span", "time", "inline": break
    default: return nil
    }
    let classes = element.classes
    if classes == ["small-caps"] { return .smallCaps(StyledText(content, at: element.range)) }
    if let kind = entityKind(of: element) {
      let value = element.attribute("datetime") ?? element.attribute("data-value")
      return .entity(Entity(content, kind: kind, code: code(of: element), value: value, at: element.range))
    }
    guard !classes.isEmpty else { return nil }
    return .span(
      Span(
        content, language: HTMLStyle.language(of: element), direction: HTMLStyle.direction(of: element),
        classes: classes, at: element.range))
  }

  /// The footnote that a mark points to; `nil` where the element is no such mark.
  static func footnoteReference(_ element: MarkupElement) -> FootnoteReference? {
    guard element.name.local == "sup", element.children.count == 1, let link = element.first("a"),
      link.classes == ["note"], let href = link.attribute("href"), href.hasPrefix("#")
    else { return nil }
    return FootnoteReference(footnoteID: String(href.dropFirst()), label: link.text.collapsed, at: element.range)
  }

  private static func entityKind(of element: MarkupElement) -> EntityKind? {
    if element.name.local == "inline" {
      let kinds: [String: EntityKind] = [
        "cpnat:person": .person, "cpnat:organisation": .organisation, "cpnat:geoArea": .place, "cpnat:poi": .place,
        "cpnat:event": .event, "cpnat:object": .object,
      ]
      return kinds[element.attribute("type") ?? ""] ?? .other
    }
    return element.classes.count == 1 ? EntityKind(rawValue: element.classes[0]) : nil
  }

  private static func code(of element: MarkupElement) -> Code? {
    let code = Code(
      qcode: element.attribute("data-qcode") ?? element.attribute("qcode"),
      uri: element.attribute("data-uri") ?? element.attribute("uri"),
      literal: element.attribute("data-literal") ?? element.attribute("literal"))
    return code == Code() ? nil : code
  }
}
