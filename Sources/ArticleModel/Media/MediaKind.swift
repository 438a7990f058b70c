/// What a media object is.
public enum MediaKind: String, Hashable, Sendable, CaseIterable {
  /// A still picture.
  case picture
  /// A drawn graphic.
  case graphic
  /// Moving pictures.
  case video
  /// Sound.
  case audio
  /// Drawn moving pictures.
  case animation
  /// A file of another kind.
  case data
}
