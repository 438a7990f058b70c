import Source
import Stages

extension DiagnosticKind {
  /// What the command line itself can complain about, for `convert explain`.
  static let ofCommandLine = [commandLine, badOptionValue, noInput, unknownName, binaryToTerminal, unwritableStdout]

  /// The command line was not understood.
  static let commandLine = DiagnosticKind(
    "convert.command-line", .error, meaning: "The command line was not understood.",
    remedy: "`convert --help` shows examples and lists the options.")

  /// There is nothing to convert.
  static let noInput = DiagnosticKind(
    "convert.no-input", .error,
    meaning: "No input was named, and stdin is a terminal, which would only wait.",
    remedy: "Name a file, or pipe one in: `convert story.txt --to newsml`.")

  /// A name stands for nothing.
  static let unknownName = DiagnosticKind(
    "convert.unknown-name", .error,
    meaning: "The command line names a field, a code or a choice that does not exist.",
    remedy: "`convert formats` lists formats and options, `convert explain` the codes, `convert why --help` the fields."
  )

  /// Stdout does not take what is written to it.
  static let unwritableStdout = DiagnosticKind(
    "convert.unwritable-stdout", .error, meaning: "Stdout could not be written to; what it got is incomplete.",
    remedy: "Make room, or write to a file with `-o FILE`, which is written whole or not at all.")

  /// Bytes that are not for people's eyes would go to a terminal.
  static let binaryToTerminal = DiagnosticKind(
    "convert.binary-to-terminal", .error,
    meaning: "The output is not text, and stdout is a terminal, which it would only confuse.",
    remedy: "Name an output file with `-o FILE`.")
}

extension StageFailure {
  /// A name that stands for nothing, with the one that was probably meant.
  static func unknownName(_ what: String, _ name: String, among names: [String]) -> StageFailure {
    let guess = Nearest.name(to: name, among: names).map { "; did you mean “\($0)”?" } ?? ""
    return StageFailure(Diagnostic(.unknownName, "there is no \(what) “\(name)”\(guess)"), .usage)
  }
}
