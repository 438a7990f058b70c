/// An instruction to the receiver.
public struct Signal: Hashable, Sendable {
  /// What to do.
  public var code: Code
  /// The same in words.
  public var label: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a signal.
  public init(_ code: Code, label: String? = nil, foreign: [ForeignPayload] = []) {
    self.code = code
    self.label = label
    self.foreign = foreign
  }
}
