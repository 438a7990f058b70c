/// A story: what is known about it, the media it shows, and its words.
public struct Article: Hashable, Sendable {
  /// What is known about it.
  public var metadata: Metadata
  /// The media that belong to it; figures refer to them by id.
  public var media: [Media]
  /// Its words, in one or more variants.
  public var bodies: [Body]
  /// Which of the bodies is the main one; out of range where there is none.
  public var mainBody: Int

  /// Makes an article.
  public init(metadata: Metadata = Metadata(), media: [Media] = [], bodies: [Body] = [], mainBody: Int = 0) {
    self.metadata = metadata
    self.media = media
    self.bodies = bodies
    self.mainBody = mainBody
  }

  /// The main body, where there is one.
  public var body: Body? {
    bodies.indices.contains(mainBody) ? bodies[mainBody] : nil
  }
}
