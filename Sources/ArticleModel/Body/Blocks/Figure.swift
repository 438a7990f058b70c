import Source

/// A media object in its place, with its caption; without `mediaID` only the caption has come down to us.
public struct Figure: Hashable, Sendable {
  /// The id of the media object.
  public var mediaID: String?
  /// What it shows.
  public var caption: [Inline]
  /// Who is to be credited, as printed.
  public var credit: [Inline]
  /// What it shows, for people who cannot see it.
  public var altText: String?
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a figure.
  public init(
    mediaID: String? = nil,
    caption: [Inline] = [],
    credit: [Inline] = [],
    altText: String? = nil,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.mediaID = mediaID
    self.caption = caption
    self.credit = credit
    self.altText = altText
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
