/// A transform as a catalogue lists it.
public struct TransformEntry: Sendable {
  /// The name people write in manifests.
  public let name: String
  /// What it does, in a few words.
  public let summary: String
  /// What it says of itself.
  public let about: StageAbout
  /// Makes the transform of its settings; what is left in them is unknown to it.
  public let make: @Sendable (inout Settings) throws(StageFailure) -> any ArticleTransform

  /// Lists a transform.
  public init<Transform: ArticleTransform>(_ transform: Transform.Type) {
    name = Transform.name
    summary = Transform.summary
    about = StageAbout(transform, named: Transform.name)
    make = { (settings: inout Settings) throws(StageFailure) -> any ArticleTransform in
      Transform(options: try Transform.Options(&settings))
    }
  }
}
