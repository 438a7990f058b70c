import ArticleModel
import Source

/// Lines of text as Markdown.
struct MarkdownWords {
  /// What was found on the way that Markdown does not say, in words for people.
  private(set) var lost: [MarkdownLoss] = []

  private let media: [String: XHTMLMedia]
  private let notes: MarkdownNotes
  private var isInsideLink = false

  /// Starts with nothing lost.
  init(media: [String: XHTMLMedia] = [:], notes: MarkdownNotes = MarkdownNotes([])) {
    self.media = media
    self.notes = notes
  }

  /// Notes what Markdown does not say.
  mutating func lose(_ loss: MarkdownLoss) { lost.append(loss) }

  /// Takes out what was noted.
  mutating func takeLost() -> [MarkdownLoss] {
    defer { lost = [] }
    return lost
  }

  /// Adds words to a line.
  mutating func add(_ words: [Inline], to line: inout MarkdownLine) {
    let words = words.span
    for index in words.indices { add(words[index], to: &line) }
  }

  private mutating func add(_ inline: Inline, to line: inout MarkdownLine) {
    switch inline {
    case .text(let run): line.add(run.text)
    case .emphasis(let styled): wrap(styled, "*", "em", to: &line)
    case .strong(let styled): wrap(styled, "**", "strong", to: &line)
    case .strike(let styled): wrap(styled, "~~", "s", to: &line)
    case .underline(let styled): wrap(styled, nil, "u", to: &line)
    case .sup(let styled): wrap(styled, nil, "sup", to: &line)
    case .sub(let styled): wrap(styled, nil, "sub", to: &line)
    case .code(let styled): code(styled, to: &line)
    case .quote(let quote): add(quote, to: &line)
    case .link(let link): add(link, to: &line)
    case .smallCaps, .entity, .span:
      lose(.markup)
      add(inline.content, to: &line)
    case .ruby(let ruby): add(ruby, to: &line)
    case .image(let image): add(image, to: &line)
    case .lineBreak: line.breakLine()
    case .footnoteReference(let reference): add(reference, to: &line)
    case .foreign(let foreign): lose(.foreign(foreign.payload.contextPath))
    }
  }

  /// Delimiters serve where they cannot be misread, around words that begin and end with a letter or digit; elsewhere
  /// tags do, which CommonMark lets through.
  private mutating func wrap(_ styled: StyledText, _ delimiter: String?, _ tag: String, to line: inout MarkdownLine) {
    guard styled.content.printsAnything else { return add(styled.content, to: &line) }
    let plain = Self.plainWords(of: styled.content)
    if let delimiter, let plain, Self.isSolid(plain), line.takesDelimiter {
      line.notate(delimiter, isDelimiter: true)
      line.add(plain)
      line.notate(delimiter, isDelimiter: true)
    } else {
      line.notate("<\(tag)>")
      add(styled.content, to: &line)
      line.notate("</\(tag)>")
    }
  }

  private mutating func code(_ styled: StyledText, to line: inout MarkdownLine) {
    guard line.place != .cell, line.takesDelimiter, let words = Self.plainWords(of: styled.content),
      Self.isSolid(words),
      !words.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "`") }), !words.contains("  ")
    else { return wrap(styled, nil, "code", to: &line) }
    line.notate("`" + words + "`", isDelimiter: true)
    line.count(Ink.count(words))
  }

  private mutating func add(_ quote: InlineQuote, to line: inout MarkdownLine) {
    lose(.markup)
    let isMarked = quote.content.opensWithQuotationMark
    if !isMarked { line.mark("“") }
    add(quote.content, to: &line)
    if !isMarked { line.mark("”") }
  }

  private mutating func add(_ ruby: Ruby, to line: inout MarkdownLine) {
    lose(.markup)
    add(ruby.base, to: &line)
    guard ruby.annotation.printsAnything else { return add(ruby.annotation, to: &line) }
    line.mark("(")
    add(ruby.annotation, to: &line)
    line.mark(")")
  }

  private mutating func add(_ link: Link, to line: inout MarkdownLine) {
    guard !isInsideLink, let address = LinkTarget(link.href).address else {
      if !link.href.isEmpty { lose(.link(link.href)) }
      return add(link.content, to: &line)
    }
    isInsideLink = true
    line.notate("[")
    add(link.content, to: &line)
    if !link.content.printsAnything { line.mark(address) }
    line.notate("](" + Self.destination(address) + Self.title(link.title) + ")")
    isInsideLink = false
    if link.relation != nil { lose(.markup) }
  }

  private mutating func add(_ image: InlineImage, to line: inout MarkdownLine) {
    guard let picture = media[image.mediaID], let address = LinkTarget(picture.href).address, picture.isShown else {
      return lose(.picture(image.altText ?? image.mediaID))
    }
    line.notate(Self.picture(image.altText ?? picture.altText, address))
  }

  private mutating func add(_ reference: FootnoteReference, to line: inout MarkdownLine) {
    guard !isInsideLink, let name = notes.names[reference.footnoteID] else {
      lose(.markup)
      guard let label = reference.label else { return }
      line.notate("<sup>")
      line.add(label)
      return line.notate("</sup>")
    }
    line.notate("[^\(name)]")
    let ink = Ink.count(reference.label ?? "")
    if reference.label == name { line.count(ink) } else if ink > 0 { lose(.label(reference.label ?? "", ink)) }
  }

  /// A picture with what it shows.
  static func picture(_ altText: String?, _ address: String) -> String {
    var line = MarkdownLine(.cell)
    line.mark(altText ?? "")
    return "![" + String(decoding: line.bytes, as: UTF8.self) + "](" + destination(address) + ")"
  }

  /// An address, as it stands in parentheses.
  static func destination(_ address: String) -> String {
    let escaped = address.utf8.contains(UInt8(ascii: ";")) ? address.replacing("&", with: "&amp;") : address
    return "<" + escaped + ">"
  }

  private static func title(_ title: String?) -> String {
    guard let title = title?.singleLine, !title.isEmpty else { return "" }
    var line = MarkdownLine(.cell)
    line.mark(title)
    return " \"" + String(decoding: line.bytes, as: UTF8.self).replacing("\"", with: "\\\"") + "\""
  }

  /// The words, where there is nothing else.
  private static func plainWords(of content: [Inline]) -> String? {
    var words = ""
    for inline in content {
      guard case .text(let run) = inline else { return nil }
      words += run.text
    }
    return words
  }

  private static func isSolid(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    return isLetter(first) && isLetter(last)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
