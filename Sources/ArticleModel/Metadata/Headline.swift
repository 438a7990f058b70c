/// A headline and what it is for.
public struct Headline: Hashable, Sendable {
  /// Its words.
  public var text: FieldText
  /// What it is for.
  public var role: TextRole

  /// Makes a headline.
  public init(_ text: FieldText, role: TextRole = .main) {
    self.text = text
    self.role = role
  }
}
