import Source

/// Several figures shown together.
public struct Gallery: Hashable, Sendable {
  /// The figures, in order.
  public var figures: [Figure]
  /// What they show together.
  public var caption: [Inline]
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a gallery.
  public init(
    _ figures: [Figure],
    caption: [Inline] = [],
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.figures = figures
    self.caption = caption
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
