import ArticleModel
import Markup

extension XHTMLBody {
  /// Writes words with their markup.
  mutating func phrase(_ words: [Inline], to sink: inout MarkupSink) {
    let words = words.span
    for index in words.indices { write(words[index], to: &sink) }
  }

  /// Whether the words, as they are going to be written, give a link or a heading something to be called by.
  func names(_ words: [Inline]) -> Bool {
    words.contains { inline in
      switch inline {
      case .text(let run): run.text.isVisible
      case .footnoteReference: true
      case .image(let image): (image.altText ?? style.media[image.mediaID]?.altText)?.isVisible == true && shows(image)
      case .emphasis, .strong, .underline, .strike, .sup, .sub, .smallCaps, .code, .quote, .link, .entity, .span, .ruby,
        .lineBreak, .foreign:
        names(inline.content)
      }
    }
  }

  private mutating func write(_ inline: Inline, to sink: inout MarkupSink) {
    switch inline {
    case .text(let run): sink.text(run.text)
    case .emphasis(let styled): wrap(styled, in: "em", to: &sink)
    case .strong(let styled): wrap(styled, in: "strong", to: &sink)
    case .underline(let styled): wrap(styled, in: "u", to: &sink)
    case .strike(let styled): wrap(styled, in: "s", to: &sink)
    case .sup(let styled): wrap(styled, in: "sup", to: &sink)
    case .sub(let styled): wrap(styled, in: "sub", to: &sink)
    case .smallCaps(let styled): wrap(styled, in: "span", class: "small-caps", to: &sink)
    case .code(let styled): wrap(styled, in: "code", to: &sink)
    case .quote(let quote): write(quote, to: &sink)
    case .link(let link): write(link, to: &sink)
    case .entity(let entity): write(entity, to: &sink)
    case .span(let span): write(span, to: &sink)
    case .ruby(let ruby): write(ruby, to: &sink)
    case .image(let image): write(image, to: &sink)
    case .lineBreak: sink.element("br")
    case .footnoteReference(let reference): write(reference, to: &sink)
    case .foreign(let foreign): lose(.foreignNode, excerpt: foreign.payload.contextPath, at: foreign.range)
    }
  }

  private mutating func wrap(
    _ styled: StyledText, in name: StaticString, class className: String? = nil, to sink: inout MarkupSink
  ) {
    guard styled.content.printsAnything else { return phrase(styled.content, to: &sink) }
    sink.element(name) { sink in
      sink.attribute("class", className)
      phrase(styled.content, to: &sink)
    }
  }

  /// Quoted words that bring their own marks must not get a second pair from a style sheet.
  private mutating func write(_ quote: InlineQuote, to sink: inout MarkupSink) {
    guard quote.content.printsAnything else {
      if let cite = quote.cite, !cite.isEmpty { lose(.hollowPart, excerpt: cite, at: quote.range) }
      return phrase(quote.content, to: &sink)
    }
    sink.element("q") { sink in
      if quote.content.opensWithQuotationMark { sink.attribute("class", "marked") }
      writeCite(quote.cite, at: quote.range, in: &sink)
      phrase(quote.content, to: &sink)
    }
  }

  private mutating func write(_ entity: Entity, to sink: inout MarkupSink) {
    guard entity.content.printsAnything else {
      if let told = entity.value ?? entity.code?.summary { lose(.hollowPart, excerpt: told, at: entity.range) }
      return phrase(entity.content, to: &sink)
    }
    let isTime = entity.kind == .date && entity.value.map(Self.isMoment) == true
    sink.element(isTime ? "time" : "span") { sink in
      sink.attribute("class", entity.kind.rawValue)
      sink.attribute(isTime ? "datetime" : "data-value", entity.value)
      sink.attribute("data-qcode", entity.code?.qcode)
      sink.attribute("data-uri", entity.code?.uri ?? (style.keepsClasses ? nil : entity.code?.resolvedURI))
      sink.attribute("data-literal", entity.code?.literal)
      if style.keepsClasses { sink.attribute("data-resolved", entity.code?.resolvedURI) }
      phrase(entity.content, to: &sink)
    }
  }

  /// Whether a value is a date as HTML's `time` takes it: `2020-02-04` and finer only by the rules of ISO 8601.
  private static func isMoment(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard value.utf8.count == 10, parts.count == 3 else { return false }
    let date = NewsDate(text: value, year: parts[0], month: parts[1], day: parts[2])
    return date.isPossible && date.iso8601 == value
  }

  private mutating func write(_ span: Span, to sink: inout MarkupSink) {
    let language = span.language.flatMap(LanguageTag.init)
    if let written = span.language, language == nil { lose(.badLanguageTag, excerpt: written, at: span.range) }
    let names = classes(span.classes)
    guard language != nil || span.direction != nil || names != nil, span.content.printsAnything else {
      return phrase(span.content, to: &sink)
    }
    sink.element("span") { sink in
      sink.attribute("class", names)
      sink.attribute("lang", language?.text)
      sink.attribute("xml:lang", language?.text)
      sink.attribute("dir", span.direction?.attributeValue)
      phrase(span.content, to: &sink)
    }
  }

  /// Ruby inside ruby is not allowed: the inner reading follows its words in parentheses.
  private mutating func write(_ ruby: Ruby, to sink: inout MarkupSink) {
    guard ruby.base.printsAnything, ruby.annotation.printsAnything else {
      let words = ruby.base + ruby.annotation
      if words.printsAnything { lose(.hollowPart, .approximated, excerpt: words.plainText, at: ruby.range) }
      return phrase(words, to: &sink)
    }
    guard !isInsideRuby else { return writeReading(of: ruby, to: &sink) }
    isInsideRuby = true
    sink.element("ruby") { sink in
      phrase(ruby.base, to: &sink)
      for (name, mark) in [("rp", "("), ("rt", ""), ("rp", ")")] as [(StaticString, String)] {
        sink.element(name) { sink in
          if mark.isEmpty { phrase(ruby.annotation, to: &sink) } else { sink.ornament(mark) }
        }
      }
    }
    isInsideRuby = false
  }

  private mutating func writeReading(of ruby: Ruby, to sink: inout MarkupSink) {
    lose(.nestedRuby, .approximated, excerpt: ruby.base.plainText, at: ruby.range)
    phrase(ruby.base, to: &sink)
    sink.ornament(" (")
    phrase(ruby.annotation, to: &sink)
    sink.ornament(")")
  }

  /// The source's own names as classes, where the style keeps them; `nil` where none is left.
  mutating func classes(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let kept = style.keepsClasses ? names.filter(Self.isClass) : []
    if kept.count < names.count { lose(.droppedClasses, excerpt: names.joined(separator: " ")) }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  private static func isClass(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
