import Source

/// What a line of text is made of.
///
/// Words and their styles lie in place; what is larger and rarer lies elsewhere, so that lines stay short.
public enum Inline: Hashable, Sendable {
  /// Words.
  case text(TextRun)
  /// Emphasised words.
  case emphasis(StyledText)
  /// Strong words.
  case strong(StyledText)
  /// Underlined words.
  case underline(StyledText)
  /// Words struck out.
  case strike(StyledText)
  /// Words above the line.
  case sup(StyledText)
  /// Words below the line.
  case sub(StyledText)
  /// Words in small capitals.
  case smallCaps(StyledText)
  /// Code.
  case code(StyledText)
  /// Quoted words.
  indirect case quote(InlineQuote)
  /// Words that lead elsewhere.
  indirect case link(Link)
  /// Words that name something.
  indirect case entity(Entity)
  /// Words in another language or direction.
  indirect case span(Span)
  /// Words with their reading beside them.
  indirect case ruby(Ruby)
  /// A small picture among the words.
  indirect case image(InlineImage)
  /// A line break that matters.
  case lineBreak(LineBreak)
  /// A mark that points to a footnote.
  indirect case footnoteReference(FootnoteReference)
  /// Something the model has no place for.
  indirect case foreign(ForeignInline)

  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange? {
    switch self {
    case .text(let node): node.range
    case .emphasis(let node): node.range
    case .strong(let node): node.range
    case .underline(let node): node.range
    case .strike(let node): node.range
    case .sup(let node): node.range
    case .sub(let node): node.range
    case .smallCaps(let node): node.range
    case .code(let node): node.range
    case .quote(let node): node.range
    case .link(let node): node.range
    case .entity(let node): node.range
    case .span(let node): node.range
    case .ruby(let node): node.range
    case .image(let node): node.range
    case .lineBreak(let node): node.range
    case .footnoteReference(let node): node.range
    case .foreign(let node): node.range
    }
  }
}
