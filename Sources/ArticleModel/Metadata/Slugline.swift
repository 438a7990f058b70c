/// The slugline: the desk's working name of a story.
public struct Slugline: Hashable, Sendable {
  /// As printed.
  public var text: String
  /// What stands between its parts.
  public var separator: String?

  /// Makes a slugline.
  public init(_ text: String, separator: String? = nil) {
    self.text = text
    self.separator = separator
  }
}
