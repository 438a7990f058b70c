import Source

/// Text whose layout matters, such as agate or code.
public struct Preformatted: Hashable, Sendable {
  /// The text, line ends as LF.
  public var text: String
  /// What it is, such as `agate` or `code`.
  public var role: String?
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a preformatted.
  public init(
    _ text: String,
    role: String? = nil,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.text = text
    self.role = role
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
