/// An option as the stage that takes it declares it; help and the manifest's schema are made from these.
public struct OptionDeclaration: Hashable, Sendable {
  /// What an option's value can be.
  public enum Shape: Hashable, Sendable {
    /// `true` or `false`.
    case flag
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// Any text.
    case text
    /// Any number of texts.
    case texts
    /// Any number of files, named by their paths; the stage is handed what they hold.
    case files
    /// One of these words.
    case choice([String])
    /// Any number of these words.
    case choices([String])
  }

  /// Its name, without the stage's.
  public let name: String
  /// What its value can be.
  public let shape: Shape
  /// Its default, in words; `nil` where there is none.
  public let fallback: String?
  /// What it does, in a few words.
  public let summary: String
}
