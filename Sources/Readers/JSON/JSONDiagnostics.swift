import ArticleJSON
import Source
import Stages

extension DiagnosticKind {
  /// The bytes are not JSON.
  static let notJSON = DiagnosticKind(
    "json.not-json", .error, meaning: "The input is not JSON as RFC 8259 defines it.",
    remedy: "Mend the place named; editors and `python3 -m json.tool` find it too.")
  /// The JSON is no document of ours.
  static let wrongJSONShape = DiagnosticKind(
    "json.wrong-shape", .error, meaning: "The input is JSON, but not a document of Galley's.",
    remedy: "Validate it against what `convert schema article` prints, which says what is expected where.")
  /// The document was written by a newer program.
  static let newerJSONVersion = DiagnosticKind(
    "json.newer-version", .error, meaning: "The document was written by a newer version of Galley.",
    remedy: "Use the newer version, or write the document again with this one.")
  /// The JSON nests too deeply.
  static let jsonTooDeep = DiagnosticKind(
    "json.too-deep", .error, meaning: "The JSON is nested more deeply than any story is.",
    remedy: "Nothing Galley writes is nested as deeply: look at what made the input.")
  /// A member is unknown.
  static let unknownJSONMember = DiagnosticKind(
    "json.unknown-member", .warning, meaning: "The document holds a member that the model does not know.",
    remedy: "Correct its name, or keep such facts in `foreign`, where nothing is lost.")
  /// A member stands twice.
  static let duplicateJSONMember = DiagnosticKind(
    "json.duplicate-member", .warning, meaning: "An object holds the same member twice; the last one counts.",
    remedy: "Leave one of them out.")
  /// Half a surrogate pair was escaped.
  static let loneJSONSurrogate = DiagnosticKind(
    "json.lone-surrogate", .warning,
    meaning:
      "A text holds half of an escaped surrogate pair, which stands for no character; U+FFFD stands in its place.",
    remedy: "Write the character itself, or both halves of its pair.")
}

extension LossKind {
  /// A member that the model does not know.
  static let unknownJSONMember = LossKind(
    "json.unknown-member-dropped", .metadata, .minor,
    meaning: "A member of the JSON that the model does not know was left out.",
    remedy: "Correct its name, or keep such facts in `foreign`, where nothing is lost.")
}

extension StageFailure {
  /// What reading Galley's JSON could not get over.
  init(_ failure: ArticleJSONFailure) {
    let kind: DiagnosticKind =
      switch failure.reason {
      case .json(let json):
        switch json.reason {
        case .wrongKind, .notAnInteger: .wrongJSONShape
        case .tooDeep: .jsonTooDeep
        case .unexpectedEnd, .unexpectedByte, .badEscape, .controlCharacter, .badNumber, .notUTF8, .otherEncoding,
          .trailingBytes:
          .notJSON
        }
      case .missing, .unknownWord, .badRange, .badBase64, .badVersion: .wrongJSONShape
      case .newerVersion: .newerJSONVersion
      case .lateType: .jsonTooDeep
      }
    self.init(Diagnostic(kind, failure.message, at: failure.range), kind == .jsonTooDeep ? .limit : .conversion)
  }
}
