import Source

/// A note and the audience that may see it.
public struct Note: Hashable, Sendable {
  /// The words.
  public var blocks: [Block]
  /// What it is for.
  public var role: Code?
  /// Who may see it.
  public var audience: NoteAudience
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a note.
  public init(
    _ blocks: [Block],
    role: Code? = nil,
    audience: NoteAudience = .editorial,
    foreign: [ForeignPayload] = [],
    at range: SourceRange? = nil
  ) {
    self.blocks = blocks
    self.role = role
    self.audience = audience
    self.foreign = foreign
    self.range = range
  }
}
