/// The languages of an item, as BCP 47 tags.
public struct Languages: Hashable, Sendable {
  /// The language of the metadata.
  public var metadata: String?
  /// The languages of the body, main one first.
  public var content: [String]
  /// Which way its text runs.
  public var direction: TextDirection?

  /// Makes languages.
  public init(metadata: String? = nil, content: [String] = [], direction: TextDirection? = nil) {
    self.metadata = metadata
    self.content = content
    self.direction = direction
  }
}
