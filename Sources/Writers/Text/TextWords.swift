import ArticleModel
import Source

/// Lines of text as plain words.
struct TextWords {
  /// Whether the words of the story alone are wanted: no marks of ours, no marks of footnotes, no readings of ruby.
  let isBodyOnly: Bool
  /// What was found on the way that plain words do not say.
  private(set) var hasMarkup = false
  /// The pictures among the words, by what they show or by their ids.
  private(set) var pictures: [String] = []
  /// The parts that the model has no place for.
  private(set) var foreign: [String] = []
  /// The ink of words that were left out.
  private(set) var leftOut = 0

  /// Starts with nothing found.
  init(isBodyOnly: Bool = false) {
    self.isBodyOnly = isBodyOnly
  }

  /// Adds words to a line, with the marks that plain text has for notes and readings.
  static func add(_ words: [Inline], to line: inout TextLine) {
    var writer = TextWords()
    writer.add(words, to: &line)
  }

  /// Notes a picture that is not shown.
  mutating func note(picture: String) { pictures.append(picture) }

  /// Notes a part that the model has no place for.
  mutating func note(_ payload: ForeignPayload) { foreign.append(payload.contextPath) }

  /// Adds words to a line.
  mutating func add(_ words: [Inline], to line: inout TextLine) {
    let words = words.span
    for index in words.indices { add(words[index], to: &line) }
  }

  private mutating func add(_ inline: Inline, to line: inout TextLine) {
    switch inline {
    case .text(let run): line.add(run.text)
    case .emphasis, .strong, .underline, .strike, .sup, .sub, .smallCaps, .code, .link, .entity, .span:
      hasMarkup = true
      add(inline.content, to: &line)
    case .quote(let quote): add(quote, to: &line)
    case .ruby(let ruby): add(ruby, to: &line)
    case .image(let image): pictures.append(image.altText ?? image.mediaID)
    case .lineBreak: line.breakLine()
    case .footnoteReference(let reference): add(reference, to: &line)
    case .foreign(let foreign): note(foreign.payload)
    }
  }

  /// Quoted words that bring no marks of their own get a pair.
  private mutating func add(_ quote: InlineQuote, to line: inout TextLine) {
    hasMarkup = true
    let isMarked = isBodyOnly || quote.content.opensWithQuotationMark
    if !isMarked { line.mark("“") }
    add(quote.content, to: &line)
    if !isMarked { line.mark("”") }
  }

  private mutating func add(_ ruby: Ruby, to line: inout TextLine) {
    hasMarkup = true
    add(ruby.base, to: &line)
    guard !isBodyOnly else {
      leftOut += ruby.annotation.ink
      return
    }
    guard !ruby.annotation.isEmpty else { return }
    line.mark("(")
    add(ruby.annotation, to: &line)
    line.mark(")")
  }

  private mutating func add(_ reference: FootnoteReference, to line: inout TextLine) {
    let label = reference.label ?? ""
    guard !isBodyOnly else {
      leftOut += [Inline.footnoteReference(reference)].ink
      return
    }
    line.mark("[")
    if Ink.count(label) > 0 { line.add(label) } else { line.mark(reference.footnoteID) }
    line.mark("]")
  }
}
