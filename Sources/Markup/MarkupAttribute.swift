/// An attribute of an element, its value unescaped.
public struct MarkupAttribute: Hashable, Sendable {
  /// Its name.
  public var name: MarkupName
  /// Its value, entities resolved.
  public var value: String

  /// Makes an attribute.
  public init(_ name: MarkupName, _ value: String) {
    self.name = name
    self.value = value
  }
}
