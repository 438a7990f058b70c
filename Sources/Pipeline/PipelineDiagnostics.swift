import Source
import Stages

extension DiagnosticKind {
  /// What the pipeline itself can report, for `convert explain`.
  package static let ofPipeline: [DiagnosticKind] = [
    unknownFormat, unknownStage, unknownPipeline, unknownOption, unusedSetting, unknownFact, noAssignment, unknownLoss,
    criticalLoss, unusedSchema,
    refused, strictness, openAccount, unreadableFile, unwritableFile, fileTooLarge, outputIsInput,
    outsideFolder, sameOutput, manyAlike,
  ]

  static let manyAlike = DiagnosticKind(
    "convert.many-alike", .note,
    meaning: "A large input gave more diagnostics or losses of one id than are kept; the others were only counted.",
    remedy: "Look at those that are told; the others are of the same kind.")
  static let unknownFormat = DiagnosticKind(
    "convert.unknown-format", .error,
    meaning: "Neither the name nor the content of the input tells its format, or no such format is known.",
    remedy: "Say what it is with `--from FORMAT`; `convert formats` lists them.")
  static let unknownStage = DiagnosticKind(
    "convert.unknown-stage", .error, meaning: "A format or a transform was named that does not exist.",
    remedy: "`convert formats` lists what there is.")
  static let unknownPipeline = DiagnosticKind(
    "convert.unknown-pipeline", .error, meaning: "The manifest has no such pipeline, or several and none was named.",
    remedy: "Name one with `--pipeline NAME`.")
  static let unknownOption = DiagnosticKind(
    "convert.unknown-option", .error, meaning: "A stage was given an option it does not have.",
    remedy: "`convert formats` lists the options of every stage.")
  static let unusedSetting = DiagnosticKind(
    "convert.unused-setting", .warning, meaning: "An option was set for a stage that has no part in this run.",
    remedy: "Leave it out, or name the stage that was meant.")
  static let unusedSchema = DiagnosticKind(
    "convert.unused-schema", .error,
    meaning:
      "A schema was named for a format that is judged by rules of our own; JSON Schema, such as that of ninjs, is not "
      + "read at all.",
    remedy: "Leave `--schema` out for it; for IPTC's own JSON Schemas use a validator of JSON Schema.")
  static let unknownFact = DiagnosticKind(
    "convert.unknown-fact", .error, meaning: "A fact about the articles was given under a key that does not exist.",
    remedy: "The keys: " + ManifestKey.allCases.map(\.rawValue).joined(separator: ", ") + ".")
  static let noAssignment = DiagnosticKind(
    "convert.no-assignment", .error, meaning: "A fact or a setting was given without an equals sign.",
    remedy: "Write `-M KEY=VALUE` and `--set STAGE.OPTION=VALUE`.")
  static let unknownLoss = DiagnosticKind(
    "convert.unknown-loss", .error, meaning: "A loss was allowed under a code that no stage knows.",
    remedy: "The report and the messages name the code of every loss.")
  static let criticalLoss = DiagnosticKind(
    "convert.critical-loss", .error,
    meaning: "Something would be lost that costs money or trust, and nobody allowed it; nothing was written.",
    remedy: "Write a format that can carry it, or let it pass with `--allow-loss CODE`.")
  static let refused = DiagnosticKind(
    "convert.refused", .error,
    meaning:
      "The output could not say what may be done with the article: embargo, status or rights; nothing was written.",
    remedy: "Write a format that can say so, or answer for it with `--allow-loss CODE`.")
  static let strictness = DiagnosticKind(
    "convert.strictness", .error, meaning: "The run was told to fail on what it found; nothing was written.",
    remedy: "Mend what the messages name, let it pass with `--allow-loss CODE`, or leave `--fail-on` out.")
  static let openAccount = DiagnosticKind(
    "convert.open-account", .warning,
    meaning: "The arithmetic of the text does not close: something went astray without being listed, or came in twice.",
    remedy: "This is a fault of Galley's: please report it with the input.")
}
