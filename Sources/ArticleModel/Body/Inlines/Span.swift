import Source

/// Words in another language, direction or class.
public struct Span: Hashable, Sendable {
  /// The words.
  public var content: [Inline]
  /// Their language, as a BCP 47 tag.
  public var language: String?
  /// Which way they run.
  public var direction: TextDirection?
  /// What the source calls them.
  public var classes: [String]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a span.
  public init(
    _ content: [Inline],
    language: String? = nil,
    direction: TextDirection? = nil,
    classes: [String] = [],
    at range: SourceRange? = nil
  ) {
    self.content = content
    self.language = language
    self.direction = direction
    self.classes = classes
    self.range = range
  }
}
