import ArticleModel
import Markup
import NewsCodes

extension NITFBody {
  /// Words with their markup.
  mutating func words(_ words: [Inline]) -> [MarkupNode] {
    words.compactMap { node($0) }
  }

  /// What readers open, as there are no words in it, must say so where it says more than its words.
  private mutating func noteHollow(_ inline: Inline) {
    let told: String? =
      switch inline {
      case .quote(let quote): quote.content.printsAnything ? nil : quote.cite
      case .link(let link): link.content.printsAnything ? nil : link.href
      case .entity(let entity): entity.content.printsAnything ? nil : entity.value ?? entity.code?.summary
      case .ruby(let ruby):
        ruby.base.printsAnything == ruby.annotation.printsAnything ? nil : (ruby.base + ruby.annotation).plainText
      case .text, .emphasis, .strong, .underline, .strike, .sup, .sub, .smallCaps, .code, .span, .image, .lineBreak,
        .footnoteReference, .foreign:
        nil
      }
    if let told { lose(.nitfHollow, .approximated, told) }
  }

  private mutating func node(_ inline: Inline) -> MarkupNode? {
    noteHollow(inline)
    switch inline {
    case .text(let run): return run.text.isEmpty ? nil : .text(MarkupText(run.text))
    case .emphasis(let styled): return .element(element("em", words(styled.content)))
    case .strong(let styled): return mark(styled, "strong")
    case .underline(let styled): return mark(styled, "underline")
    case .strike(let styled): return mark(styled, "strike")
    case .sup(let styled): return mark(styled, "sup")
    case .sub(let styled): return mark(styled, "sub")
    case .smallCaps(let styled): return mark(styled, "small-caps")
    case .code(let styled): return mark(styled, "code")
    case .quote(let quote): return .element(element("q", words(quote.content), ["quote-source": quote.cite]))
    case .link(let link):
      return .element(
        element("a", words(link.content), ["href": link.href, "title": link.title, "rel": link.relation]))
    case .entity(let entity): return .element(element(entity))
    case .span(let span): return .element(element(span))
    case .ruby(let ruby): return .element(element(ruby))
    case .image(let image):
      return .element(own("image", [], [("media", image.mediaID), ("alt", image.altText)]))
    case .lineBreak: return .element(element("br"))
    case .footnoteReference(let reference):
      let label = (reference.label ?? "").isEmpty ? [] : [MarkupNode.text(MarkupText(reference.label ?? ""))]
      return .element(element("a", label, ["href": "#" + reference.footnoteID, "galley:kind": "footnote"]))
    case .foreign(let foreign):
      lose(.nitfForeignNode, .dropped, foreign.payload.contextPath, at: foreign.range)
      return nil
    }
  }

  private mutating func mark(_ styled: StyledText, _ name: String) -> MarkupNode {
    .element(element("em", words(styled.content), ["class": name]))
  }

  private mutating func element(_ span: Span) -> MarkupElement {
    if span.classes.contains(where: { $0.contains(where: \.isWhitespace) }) {
      lose(.nitfNoPlace, .approximated, span.classes.joined(separator: " "), at: span.range)
    }
    return element(
      "lang", words(span.content),
      [
        "xml:lang": span.language, "class": span.classes.isEmpty ? nil : span.classes.joined(separator: " "),
        "galley:dir": span.direction?.attributeValue,
      ])
  }

  /// NITF declares ruby but lets it stand nowhere; in our namespace it can.
  private mutating func element(_ ruby: Ruby) -> MarkupElement {
    own("ruby", words(ruby.base) + [.element(own("rt", words(ruby.annotation), []))], [])
  }

  private mutating func element(_ entity: Entity) -> MarkupElement {
    var result = element(entity.kind.nitfName, words(entity.content))
    switch entity.kind {
    case .date: result.set("norm", entity.value)
    case .money: result.set("unit", entity.value)
    case .number: result.set("units", entity.value)
    case .person, .organisation, .place, .event, .product, .object, .function, .other:
      result.setOwn("value", entity.value)
    }
    if entity.kind == .product { result.setOwn("entity", entity.kind.rawValue) }
    result.identify(by: entity.code)
    return result
  }

  private func own(
    _ name: String, _ children: [MarkupNode], _ attributes: [(String, String?)]
  ) -> MarkupElement {
    var element = MarkupElement(NITFNames.ownName(name), children: children)
    for (name, value) in attributes { element.set(name, value) }
    return element
  }
}

extension MarkupElement {
  /// Gives it an attribute, where there is a value.
  mutating func set(_ name: String, _ value: String?) {
    guard let value else { return }
    attributes.removeAll { $0.name == MarkupName(name) }
    attributes.append(MarkupAttribute(MarkupName(name), value))
  }

  /// Gives it an attribute of ours, where there is a value.
  mutating func setOwn(_ name: String, _ value: String?) {
    guard let value else { return }
    attributes.removeAll { $0.name == NITFNames.ownName(name) }
    attributes.append(MarkupAttribute(NITFNames.ownName(name), value))
  }

  /// Gives it a code, in NITF's own attributes where they can say it, and in ours where they cannot.
  mutating func identify(by code: Code?) {
    guard let code else { return }
    let isPlace = name.local == "location"
    let takesCodes =
      isPlace || ["person", "org", "event", "object.title", "function", "classifier", "virtloc"].contains(name.local)
    guard takesCodes, let parts = NITFCodes.parts(of: code) else {
      attributes += NITFCodes.ownAttributes(of: code)
      return
    }
    set(isPlace ? "location-code" : "value", parts.value)
    set(isPlace ? "code-source" : "idsrc", parts.source)
  }
}

extension EntityKind {
  /// The element of NITF for it.
  var nitfName: String {
    switch self {
    case .person: "person"
    case .organisation: "org"
    case .place: "location"
    case .event: "event"
    case .date: "chron"
    case .money: "money"
    case .number: "num"
    case .product, .object: "object.title"
    case .function: "function"
    case .other: "classifier"
    }
  }
}
