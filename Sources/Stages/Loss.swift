import Source

/// Something that did not survive: what kind, which part of the document, and what became of it.
public struct Loss: Hashable, Sendable {
  /// The kind: stable id, class, severity, meaning and remedy.
  public var kind: LossKind
  /// The part of the document, as a path such as `lifecycle.embargo` or `bodies[0].blocks[3]`.
  public var path: String
  /// What became of it.
  public var action: LossAction
  /// The beginning of what was lost, for people.
  public var excerpt: String
  /// How much text was lost, in ink; 0 where it was no text of the body.
  public var ink: Int
  /// Where it stands in the source.
  public var range: SourceRange?

  /// Makes a loss; the excerpt is cut to 80 characters.
  public init(
    _ kind: LossKind, path: String, _ action: LossAction = .dropped, excerpt: String = "", ink: Int = 0,
    at range: SourceRange? = nil
  ) {
    self.kind = kind
    self.path = path
    self.action = action
    self.excerpt = excerpt.utf8.count <= 80 ? excerpt : String(excerpt.prefix(79)) + "…"
    self.ink = ink
    self.range = range
  }
}
