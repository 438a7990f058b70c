/// An instruction to the receiver.
public struct Signal: Hashable, Sendable {
  /// What to do.
  public var code: Code
  /// The same in words.
  public var label: String?

  /// Makes a signal.
  public init(_ code: Code, label: String? = nil) {
    self.code = code
    self.label = label
  }
}
