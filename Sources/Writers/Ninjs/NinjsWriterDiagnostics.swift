import Source
import Stages

extension DiagnosticKind {
  static let ninjsDerivedURI = DiagnosticKind(
    "ninjs.derived-uri", .note,
    meaning:
      "ninjs demands a URI as the id; one was made of the guid, the canonical link, the words or the digest of the "
      + "input.",
    remedy: "The same input gives the same URI. Give your own with `-M guid=` or begin it with `-M guid-prefix=`.")
  static let ninjsNoURI = DiagnosticKind(
    "ninjs.no-uri", .error, meaning: "ninjs demands a URI as the id, and there is no guid or link to make one of.",
    remedy: "Add `-M guid=urn:newsml:example.com:2026:1`, or `-M guid-prefix=urn:newsml:example.com:` for one that is "
      + "made of the words.")
  static let ninjsDerivedMoment = DiagnosticKind(
    "ninjs.derived-version-created", .note,
    meaning: "The moment of this version lacked a second or a zone; it was completed in UTC.",
    remedy: "Give the moment with `-M version-created=2026-01-31T18:00:00Z`.")
  static let ninjsDerivedValue = DiagnosticKind(
    "ninjs.derived-value", .note,
    meaning: "What the source leaves to its default is said in full, and words and characters are counted.",
    remedy: "Nothing to do.")
  static let ninjsNoItemsToWrite = DiagnosticKind(
    "ninjs.nothing-to-write", .error, meaning: "There is no item that ninjs can say.",
    remedy: "Give an input that holds an article.")

  /// The diagnostics that the ninjs writer reports.
  static let ofNinjsWriter = [
    ninjsDerivedURI, ninjsNoURI, ninjsDerivedMoment, ninjsDerivedValue, ninjsNoItemsToWrite,
  ]
}
