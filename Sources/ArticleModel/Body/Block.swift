import Source

/// What a body is made of.
///
/// Paragraphs and headings lie in place; what is larger and rarer lies elsewhere.
public enum Block: Hashable, Sendable {
  /// A paragraph.
  case paragraph(Paragraph)
  /// A heading inside the story.
  case heading(Heading)
  /// A list.
  indirect case list(ListBlock)
  /// Terms and what they mean.
  indirect case definitionList(DefinitionList)
  /// A table.
  indirect case table(Table)
  /// A quotation of some length.
  indirect case quotation(Quotation)
  /// Words lifted out of the story.
  indirect case pullQuote(PullQuote)
  /// A media object with its caption.
  indirect case figure(Figure)
  /// Several figures shown together.
  indirect case gallery(Gallery)
  /// Something shown from another service.
  indirect case embed(Embed)
  /// Text whose layout matters, such as agate.
  indirect case preformatted(Preformatted)
  /// A break between parts.
  case rule(Rule)
  /// A part of the story.
  indirect case section(Section)
  /// A box beside the story.
  indirect case aside(Aside)
  /// A pointer to another story.
  indirect case relatedLink(RelatedLink)
  /// A footnote.
  indirect case footnote(Footnote)
  /// Something the model has no place for.
  indirect case foreign(ForeignBlock)

  /// Where the block stands in the source; `nil` where a transform made it.
  public var range: SourceRange? {
    switch self {
    case .paragraph(let node): node.range
    case .heading(let node): node.range
    case .list(let node): node.range
    case .definitionList(let node): node.range
    case .table(let node): node.range
    case .quotation(let node): node.range
    case .pullQuote(let node): node.range
    case .figure(let node): node.range
    case .gallery(let node): node.range
    case .embed(let node): node.range
    case .preformatted(let node): node.range
    case .rule(let node): node.range
    case .section(let node): node.range
    case .aside(let node): node.range
    case .relatedLink(let node): node.range
    case .footnote(let node): node.range
    case .foreign(let node): node.range
    }
  }

  /// The metadata field the block only repeats.
  public var repeats: FieldName? {
    switch self {
    case .paragraph(let node): node.repeats
    case .heading(let node): node.repeats
    case .list(let node): node.repeats
    case .definitionList(let node): node.repeats
    case .table(let node): node.repeats
    case .quotation(let node): node.repeats
    case .pullQuote(let node): node.repeats
    case .figure(let node): node.repeats
    case .gallery(let node): node.repeats
    case .embed(let node): node.repeats
    case .preformatted(let node): node.repeats
    case .rule(let node): node.repeats
    case .section(let node): node.repeats
    case .aside(let node): node.repeats
    case .relatedLink(let node): node.repeats
    case .footnote(let node): node.repeats
    case .foreign(let node): node.repeats
    }
  }
}
