import Source
import Stages

extension DiagnosticKind {
  /// A fact has a value that its field cannot take.
  static let badFact = DiagnosticKind(
    "metadata.bad-fact", .error, meaning: "A fact about the articles has a value that its field cannot take.",
    remedy: "The message says what the field takes; the source's own value stays where the fact is left out.")
  /// One guid was stated for several items.
  static let sharedGuid = DiagnosticKind(
    "metadata.shared-guid", .error, meaning: "One guid was stated for an input of several items.",
    remedy: "Leave `guid` out, or state a `guid-prefix`, of which every item makes a guid of its own.")
}

extension StageFailure {
  static func badFact(_ key: ManifestKey, _ word: String, takes wanted: String, at place: SettingPlace?) -> StageFailure
  {
    var diagnostic = Diagnostic(.badFact, "\(key.rawValue) cannot be \"\(word)\": it takes \(wanted)")
    diagnostic.position = place?.position
    return StageFailure(diagnostic, .usage)
  }

  static func sharedGuid(among count: Int) -> StageFailure {
    StageFailure(Diagnostic(.sharedGuid, "one guid was stated, but the input holds \(count) items"), .usage)
  }
}
