import Source

/// A small picture among the words.
public struct InlineImage: Hashable, Sendable {
  /// The id of the media object.
  public var mediaID: String
  /// What it shows, for people who cannot see it.
  public var altText: String?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes an inline image.
  public init(mediaID: String, altText: String? = nil, at range: SourceRange? = nil) {
    self.mediaID = mediaID
    self.altText = altText
    self.range = range
  }
}
