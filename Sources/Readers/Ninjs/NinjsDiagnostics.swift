import JSONText
import Source
import Stages

extension DiagnosticKind {
  static let ninjsNotJSON = DiagnosticKind(
    "ninjs.not-json", .error, meaning: "The input is not JSON as RFC 8259 defines it.",
    remedy: "Mend the place named; editors and `python3 -m json.tool` find it too.")
  static let ninjsTooDeep = DiagnosticKind(
    "ninjs.too-deep", .error, meaning: "The JSON is nested more deeply than any news is.",
    remedy: "Look at what made the input.")
  static let ninjsNoItems = DiagnosticKind(
    "ninjs.no-items", .error, meaning: "The JSON holds nothing that looks like a ninjs item.",
    remedy: "An item has a `uri` (or `guid`), headlines, bodies or other names of ninjs.")
  static let ninjsEnvelope = DiagnosticKind(
    "ninjs.envelope", .note, meaning: "The items stand inside other JSON, which was kept verbatim as their envelope.",
    remedy: "Nothing to do.")
  static let ninjsDialect = DiagnosticKind(
    "ninjs.dialect", .note, meaning: "A member is no ninjs but a dialect's; it was read for what it means.",
    remedy: "Nothing to do: ninjs that Galley writes says it by the standard, or lists it as lost.")
  static let ninjsUnknownMember = DiagnosticKind(
    "ninjs.unknown-member", .warning, meaning: "A member is no ninjs and no dialect known; it was kept verbatim.",
    remedy: "Correct its name, or expect other formats to list it as lost.")
  static let ninjsBadValue = DiagnosticKind(
    "ninjs.bad-value", .warning,
    meaning: "A member holds a value of another kind than ninjs wants there; it was kept verbatim.",
    remedy: "Mend the value in the source.")
  static let ninjsBadDate = DiagnosticKind(
    "ninjs.bad-date", .warning, meaning: "A date is none that the calendar has; it was kept verbatim.",
    remedy: "Give the date as RFC 3339 has it, such as `2026-01-31T18:00:00Z`.")
  static let ninjsBadEmbargo = DiagnosticKind(
    "ninjs.bad-embargo", .warning,
    meaning: "The end of the embargo is no date; the item is taken as embargoed with no known end.",
    remedy: "Give the moment: `-M embargo=2026-01-31T18:00:00Z`, or `-M embargo=none`.")
  static let ninjsNoZone = DiagnosticKind(
    "ninjs.no-zone", .warning, meaning: "A moment has no zone, and none was added.",
    remedy: "Give the moment with its zone, such as `2026-01-31T18:00:00+01:00`.")
  static let ninjsBody = DiagnosticKind(
    "ninjs.body-repaired", .note,
    meaning: "The markup of a body breaks rules of HTML and was read as a browser reads it.",
    remedy: "Nothing to do; the same format gets the markup back as it was.")
  static let ninjsDuplicate = DiagnosticKind(
    "ninjs.duplicate-member", .warning,
    meaning: "An object holds the same member twice; the last one counts, the other is kept verbatim.",
    remedy: "Leave one of them out.")
  static let ninjsSurrogate = DiagnosticKind(
    "ninjs.lone-surrogate", .warning,
    meaning:
      "A text holds half of an escaped surrogate pair, which stands for no character; U+FFFD stands in its place.",
    remedy: "Write the character itself, or both halves of its pair.")

  /// The diagnostics that the ninjs reader reports.
  static let ofNinjsReader = [
    ninjsNotJSON, ninjsTooDeep, ninjsNoItems, ninjsEnvelope, ninjsDialect, ninjsUnknownMember, ninjsBadValue,
    ninjsBadDate, ninjsBadEmbargo, ninjsNoZone, ninjsBody, ninjsDuplicate, ninjsSurrogate,
  ]
}

extension Diagnostic {
  /// What was odd in the JSON itself.
  static func ninjsRemark(_ remark: JSONRemark) -> Diagnostic {
    switch remark.kind {
    case .loneSurrogate: Diagnostic(.ninjsSurrogate, at: remark.range)
    case .duplicateKey(let name): Diagnostic(.ninjsDuplicate, "“\(name)” stands twice", at: remark.range)
    }
  }
}
