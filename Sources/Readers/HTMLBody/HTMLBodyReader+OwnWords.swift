import ArticleModel
import Markup

extension HTMLBodyReader {
  /// Whether an element can stand for an inline of ours at all: it has marks, or HTML does not know it.
  func mayBeOwn(_ element: MarkupElement) -> Bool {
    element.html == nil || element.hasAttributes
  }

  /// The inline an element stands for by the marks that Galley's own XHTML and NewsML-G2 give it; `nil` where it stands
  /// for none of them.
  func ownInline(_ content: [Inline], _ element: MarkupElement) -> Inline? {
    switch element.html {
    case .span, .time: break
    case .a, .b, .em, .i, .strong, .u, .mark, .abbr, .cite: return marked(content, element)
    case nil where element.local == "inline": break
    case nil: return entity(content, byTagOf: element)
    default: return nil
    }
    let classes = element.classes
    if classes == ["small-caps"] { return .smallCaps(StyledText(content, at: element.range)) }
    if let kind = Self.entityKind(of: element) ?? (code(of: element) == nil ? nil : .other) {
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
    guard element.html == .sup, element.children.count == 1, let link = element.first("a"),
      link.classes.first == "note", let href = link.attribute("href"), href.hasPrefix("#")
    else { return nil }
    return FootnoteReference(
      footnoteID: String(href.dropFirst()), label: link.classes.contains("auto") ? nil : link.text.collapsed,
      at: element.range)
  }

  private static func entityKind(of element: MarkupElement) -> EntityKind? {
    if element.local == "inline" {
      let kinds: [String: EntityKind] = [
        "cpnat:person": .person, "cpnat:organisation": .organisation, "cpnat:geoArea": .place, "cpnat:poi": .place,
        "cpnat:event": .event, "cpnat:object": .object,
      ]
      return kinds[element.attribute("type") ?? ""] ?? .other
    }
    return element.classes.count == 1 ? EntityKind(rawValue: element.classes[0]) : nil
  }

  /// The entity that an element is marked as beside what it means in HTML.
  private func marked(_ content: [Inline], _ element: MarkupElement) -> Inline? {
    guard element.hasAttribute(where: { $0.local.hasPrefix("data-") }), let code = code(of: element) else {
      return nil
    }
    let words = HTMLStyle.wrap(content, in: element)
    return .entity(Entity(words, kind: Self.entityKind(of: element) ?? .other, code: code, at: element.range))
  }

  /// The entity that an element names by its own tag, which HTML does not know.
  private func entity(_ content: [Inline], byTagOf element: MarkupElement) -> Inline? {
    let name = element.local.lowercased()
    guard !HTMLVocabulary.knows(name), let kind = EntityTag.kind(of: name) else { return nil }
    return .entity(
      Entity(content, kind: kind, code: code(of: element), value: element.attribute("value"), at: element.range))
  }

  private func code(of element: MarkupElement) -> Code? {
    let code = Code(
      qcode: element.attribute("data-qcode") ?? element.attribute("qcode"),
      uri: element.attribute("data-uri") ?? element.attribute("uri"),
      literal: element.attribute("data-literal") ?? element.attribute("literal"))
    if code == Code() { return nil }
    var resolved = resolve(code)
    resolved.resolvedURI = resolved.resolvedURI ?? element.attribute("data-resolved")
    return resolved
  }
}
