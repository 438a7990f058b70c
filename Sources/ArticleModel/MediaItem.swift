/// A media object that is an item of its own.
public struct MediaItem: Hashable, Sendable {
  /// What is known about it.
  public var metadata: Metadata
  /// The media object and its renditions.
  public var media: Media

  /// Makes a media item.
  public init(metadata: Metadata = Metadata(), media: Media) {
    self.metadata = metadata
    self.media = media
  }
}
