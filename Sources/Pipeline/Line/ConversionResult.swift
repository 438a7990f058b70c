import ArticleModel
import Source
import Stages

/// What became of one input: outputs, or why there are none; and everything that was noticed on the way.
package struct ConversionResult: Sendable {
  /// The input.
  package let source: SourceFile
  /// The SHA-256 digest of the input, in lowercase hexadecimal.
  package let sha256: String
  /// Which format it was read as, and why; `nil` where nobody could tell.
  package internal(set) var guess: FormatGuess?
  /// The document after the transforms; `nil` where reading failed.
  package internal(set) var document: Document?
  /// What the stages noticed and lost, in the order they ran.
  package internal(set) var stages: [StageRecord] = []
  /// The outputs, in the order of the plan; none where the run failed.
  package var outputs: [ConvertedOutput] = []
  /// Why the run failed, if it did.
  package var failure: StageFailure?

  init(source: SourceFile, sha256: String) {
    self.source = source
    self.sha256 = sha256
  }

  /// What became of an input that could not be read.
  package init(unreadable name: String, _ failure: StageFailure) {
    self.init(source: SourceFile(name: name == "-" ? "<stdin>" : name, bytes: []), sha256: "")
    self.failure = failure
  }

  /// Everything that was noticed, in order; the failure is not among it.
  package var diagnostics: [Diagnostic] { stages.flatMap(\.diagnostics) }
  /// Everything that was lost, in order.
  package var losses: [Loss] { stages.flatMap(\.ledger.losses) }
  /// The exit code it stands for.
  package var exitCode: Int32 { failure?.kind.exitCode ?? 0 }
}
