import Source

extension DiagnosticKind {
  static let newsMLDateForm = DiagnosticKind(
    "newsml.date-form", .error, meaning: "A date is empty, is none, or is not written as XML Schema has it.",
    remedy: "Write `YYYY-MM-DDThh:mm:ss` with a zone, such as `2026-01-31T12:00:00+01:00`.")
  static let newsMLZoneless = DiagnosticKind(
    "newsml.zoneless-moment", .warning, meaning: "A moment has no zone, so each receiver takes it as its own.",
    remedy: "Write the zone, such as `Z` or `+01:00`.")
  static let newsMLDatesOrder = DiagnosticKind(
    "newsml.dates-order", .warning, meaning: "Of two dates the one that must come later comes first.",
    remedy: "Mend the date that is wrong.")
  static let newsMLOpenEmbargo = DiagnosticKind(
    "newsml.open-embargo", .warning,
    meaning:
      "The item is embargoed without end: receivers hold it until a new version frees it.",
    remedy: "Write when the embargo ends, or leave `embargoed` out where there is none.")
  static let newsMLPastEmbargo = DiagnosticKind(
    "newsml.past-embargo", .warning, meaning: "The embargo ended before this version was made, and so stops nobody.",
    remedy: "Leave it out, or mend the date.")
  static let newsMLKillWithBody = DiagnosticKind(
    "newsml.kill-with-body", .warning, meaning: "The item is canceled and still carries what must not be published.",
    remedy: "Send the kill without the content.")
  static let newsMLNoRights = DiagnosticKind(
    "newsml.no-rights", .warning,
    meaning:
      "The item does not say who holds its rights, so nobody knows what may be done with it.",
    remedy: "Add `rightsInfo` with the copyright holder, the notice and the usage terms.")

  /// What the lint can find about dates, status and rights.
  static let ofNewsMLLifecycle = [
    newsMLDateForm, newsMLZoneless, newsMLDatesOrder, newsMLOpenEmbargo, newsMLPastEmbargo, newsMLKillWithBody,
    newsMLNoRights,
  ]
}
