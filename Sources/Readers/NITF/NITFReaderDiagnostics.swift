import Source
import Stages
import XMLBridge

extension DiagnosticKind {
  static let nitfEmpty = DiagnosticKind(
    "nitf.empty", .error, meaning: "The file holds nothing but white space.", remedy: "Check how the file was made.")
  static let nitfUnreadable = DiagnosticKind(
    "nitf.unreadable", .error, meaning: "The file is not well-formed XML.",
    remedy: "Mend the XML at the place named; `xmllint` shows more.")
  static let nitfLimit = DiagnosticKind(
    "nitf.limit", .error, meaning: "The file is larger or deeper than a story can be.",
    remedy: "Check how it was made.")
  static let nitfNotNITF = DiagnosticKind(
    "nitf.not-nitf", .error, meaning: "The XML is not NITF.", remedy: "Name the format with `--from`.")
  static let nitfMalformed = DiagnosticKind(
    "nitf.malformed", .warning, meaning: "The XML breaks a rule and was read all the same.",
    remedy: "Mend the XML at the place named.")
  static let nitfSchema = DiagnosticKind(
    "nitf.schema", .error, meaning: "The story breaks the schema of NITF 3.6.",
    remedy: "Mend the element at the place named.")
  static let nitfStructure = DiagnosticKind(
    "nitf.structure", .warning,
    meaning: "An element or a value stands where NITF 3.6 allows none; it was read, and is kept.",
    remedy: "Mend it in the source where other systems have to read it.")
  static let nitfForeignElement = DiagnosticKind(
    "nitf.foreign-element", .note,
    meaning: "What the model has no place for was kept verbatim; only JSON and NITF can carry it.",
    remedy: "Nothing to do unless another format must show it.")
  static let nitfBadDate = DiagnosticKind(
    "nitf.bad-date", .warning, meaning: "A date is none, or the calendar does not have it; it was kept verbatim.",
    remedy: "Mend the date in the source.")
  static let nitfNoZone = DiagnosticKind(
    "nitf.no-zone", .note, meaning: "A moment has no zone; it stays without one.",
    remedy: "Give the moment with its zone in the source.")
  static let nitfBadNumber = DiagnosticKind(
    "nitf.bad-number", .warning, meaning: "A number is none; it was kept verbatim.", remedy: "Mend it in the source.")

  /// The diagnostics that the NITF reader reports.
  static let ofNITFReader = [
    nitfEmpty, nitfUnreadable, nitfLimit, nitfNotNITF, nitfMalformed, nitfSchema, nitfStructure, nitfForeignElement,
    nitfBadDate, nitfNoZone, nitfBadNumber,
  ]
}

extension Diagnostic {
  /// What the bridge noticed, under an id of this reader.
  static func nitfRemark(_ remark: MarkupRemark) -> Diagnostic {
    XMLOpening.nitf.remark(remark)
  }
}

extension StageFailure {
  /// Why the bridge gave up, under an id of this reader.
  static func nitfCannotBeRead(_ error: MarkupError) -> StageFailure {
    XMLOpening.nitf.failure(error)
  }
}

extension XMLOpening {
  /// How NITF begins.
  static let nitf = XMLOpening(
    empty: .nitfEmpty, malformed: .nitfMalformed, schema: .nitfSchema, unreadable: .nitfUnreadable, limit: .nitfLimit)
}
