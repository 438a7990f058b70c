import Source
import Stages

/// What a conversion delivers: the output, and what was noticed and lost on the way.
public struct Proof: Hashable, Sendable {
  /// The output.
  public let bytes: [UInt8]
  /// The format the input was read as.
  public let readAs: String
  /// What the stages noticed, in order.
  public let diagnostics: [Diagnostic]
  /// What did not survive, in order; nothing critical is among it.
  public let losses: [Loss]
}
