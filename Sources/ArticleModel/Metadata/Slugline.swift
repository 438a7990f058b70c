/// The slugline: the desk's working name of a story.
public struct Slugline: Hashable, Sendable {
  /// As printed.
  public var text: String
  /// What stands between its parts.
  public var separator: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a slugline.
  public init(_ text: String, separator: String? = nil, foreign: [ForeignPayload] = []) {
    self.text = text
    self.separator = separator
    self.foreign = foreign
  }
}
