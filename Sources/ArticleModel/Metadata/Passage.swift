import Source

/// Words of a field that run to paragraphs.
public struct Passage: Hashable, Sendable {
  /// The paragraphs.
  public var blocks: [Block]
  /// What they are for.
  public var role: TextRole
  /// Their language, as a BCP 47 tag.
  public var language: String?
  /// Where the full wording stands.
  public var href: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a passage.
  public init(
    _ blocks: [Block],
    role: TextRole = .main,
    language: String? = nil,
    href: String? = nil,
    foreign: [ForeignPayload] = [],
    at range: SourceRange? = nil
  ) {
    self.blocks = blocks
    self.role = role
    self.language = language
    self.href = href
    self.foreign = foreign
    self.range = range
  }

  /// The words without markup.
  public var plainText: String { blocks.plainText }
}
