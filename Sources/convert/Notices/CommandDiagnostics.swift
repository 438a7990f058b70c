import Source
import Stages

extension DiagnosticKind {
  /// What the command line itself can say, for `convert explain`.
  static let ofCommandLine = [
    commandLine, badOptionValue, noInput, noTarget, outputFolderNeeded, unknownName, badEpoch, binaryToTerminal,
    unwritableStdout, guessedFormat, written, batchDone, checked,
  ]

  static let commandLine = DiagnosticKind(
    "convert.command-line", .error, meaning: "The command line was not understood.",
    remedy: "`convert --help` shows examples and lists the options.")
  static let noInput = DiagnosticKind(
    "convert.no-input", .error, meaning: "No input was named, and stdin is a terminal, which would only wait.",
    remedy: "Name a file, or pipe one in: `convert story.txt --to newsml`; `convert --help` shows more.")
  static let noTarget = DiagnosticKind(
    "convert.no-target", .error, meaning: "Neither `--to` nor the name of the output tells which format to write.",
    remedy: "Say `--to FORMAT`, or give the output a name that tells; `convert formats` lists both.")
  static let outputFolderNeeded = DiagnosticKind(
    "convert.output-folder-needed", .error,
    meaning: "Several inputs, or several outputs of one input, cannot go into one file or to stdout.",
    remedy: "Name a folder for them with `--output-dir FOLDER`.")
  static let unknownName = DiagnosticKind(
    "convert.unknown-name", .error,
    meaning: "The command line names a field, a code or a choice that does not exist.",
    remedy: "`convert --help` names the choices, `convert explain` lists the codes, `convert why --help` the fields.")
  static let badEpoch = DiagnosticKind(
    "convert.bad-epoch", .error,
    meaning: "The environment variable SOURCE_DATE_EPOCH holds no moment in whole seconds since 1970.",
    remedy: "Set it to seconds since 1970-01-01T00:00:00Z, or unset it.")
  static let binaryToTerminal = DiagnosticKind(
    "convert.binary-to-terminal", .error,
    meaning: "The output is not text, and stdout is a terminal, which it would only confuse.",
    remedy: "Name an output file with `-o FILE`.")
  static let unwritableStdout = DiagnosticKind(
    "convert.unwritable-stdout", .error, meaning: "Stdout could not be written to; what it got is incomplete.",
    remedy: "Make room, or write to a file with `-o FILE`, which is written whole or not at all.")
  static let guessedFormat = DiagnosticKind(
    "convert.guessed-format", .note, meaning: "The format of an input was guessed from its name and content.",
    remedy: "Where the guess is wrong, say `--from FORMAT`.")
  static let written = DiagnosticKind(
    "convert.written", .note, meaning: "An output was written.", remedy: "Nothing needs to be done.")
  static let batchDone = DiagnosticKind(
    "convert.batch-done", .note, meaning: "All inputs of a batch were taken on.", remedy: "Nothing needs to be done.")
  static let checked = DiagnosticKind(
    "convert.checked", .note, meaning: "A file was judged by the rules of its format.",
    remedy: "Nothing needs to be done. Schemas are found in the folder that GALLEY_SCHEMAS names.")
}

extension StageFailure {
  static let outputFolderNeeded = StageFailure(Diagnostic(.outputFolderNeeded), .usage)

  /// A name that stands for nothing, with the one that was probably meant, or with all of them where they are few.
  static func unknownName(_ what: String, _ name: String, among names: [String]) -> StageFailure {
    let choices = names.count > 8 ? "" : "; there is " + names.joined(separator: ", ")
    let guess = Nearest.name(to: name, among: names).map { "; did you mean \"\($0)\"?" } ?? choices
    return StageFailure(Diagnostic(.unknownName, "there is no \(what) \"\(name)\"\(guess)"), .usage)
  }

  /// Nothing tells which format to write.
  static func noTarget(_ output: String?, among names: [String]) -> StageFailure {
    let words = output.map { "the name \"\($0)\" tells no format" } ?? "nothing tells which format to write"
    return StageFailure(
      Diagnostic(.noTarget, "\(words); --to takes one of: \(names.joined(separator: ", "))"), .usage)
  }

  /// Bytes that are not for people's eyes would go to a terminal.
  static func binaryToTerminal(_ format: Format) -> StageFailure {
    StageFailure(
      Diagnostic(.binaryToTerminal, "\(format.name) is not text, and stdout is a terminal; add -o FILE"), .usage)
  }
}
