import Source
import Stages
import XMLBridge

extension DiagnosticKind {
  static let newsMLEmpty = DiagnosticKind(
    "newsml.empty", .error, meaning: "The file holds nothing but white space.", remedy: "Check how the file was made.")
  static let newsMLUnreadable = DiagnosticKind(
    "newsml.unreadable", .error, meaning: "The file is not well-formed XML.",
    remedy: "Mend the XML at the place named; `xmllint` shows more.")
  static let newsMLLimit = DiagnosticKind(
    "newsml.limit", .error, meaning: "The file is larger or deeper than news can be.",
    remedy: "Split the message, or check how it was made.")
  static let newsMLNotNewsML = DiagnosticKind(
    "newsml.not-newsml", .error, meaning: "The XML is not NewsML-G2.", remedy: "Name the format with `--from`.")
  static let newsMLMalformed = DiagnosticKind(
    "newsml.malformed", .warning, meaning: "The XML breaks a rule and was read all the same.",
    remedy: "Mend the XML at the place named.")
  static let newsMLSchema = DiagnosticKind(
    "newsml.schema", .error, meaning: "The item breaks the schema of NewsML-G2 2.35.",
    remedy: "Mend the element at the place named.")
  static let newsMLNoItemsInMessage = DiagnosticKind(
    "newsml.empty-message", .warning, meaning: "The message holds no items.", remedy: "Check how it was made.")
  static let newsMLForeignElement = DiagnosticKind(
    "newsml.foreign-element", .note,
    meaning: "An element that the model has no place for was kept verbatim; only JSON and NewsML-G2 can carry it.",
    remedy: "Nothing to do unless another format must show it.")
  static let newsMLMisplaced = DiagnosticKind(
    "newsml.misplaced-property", .warning,
    meaning: "An element stands in a parent where the standard does not have it; it was understood all the same.",
    remedy: "Nothing to do; NewsML-G2 written by Galley has it where it belongs.")
  static let newsMLOrder = DiagnosticKind(
    "newsml.late-element", .warning,
    meaning: "An element comes behind others that must follow it; it was understood all the same.",
    remedy: "Nothing to do; NewsML-G2 written by Galley has the right order.")
  static let newsMLOtherNamespace = DiagnosticKind(
    "newsml.wrong-namespace", .warning,
    meaning: "The item is not in the namespace of NewsML-G2; it was read as if it were.",
    remedy: "Nothing to do; NewsML-G2 written by Galley has the right namespace.")
  static let newsMLBadDate = DiagnosticKind(
    "newsml.bad-date", .warning, meaning: "A date is none, or the calendar does not have it; it was left out.",
    remedy: "Mend the date in the source.")
  static let newsMLBadNumber = DiagnosticKind(
    "newsml.bad-number", .warning, meaning: "A number is none; it was left out.", remedy: "Mend it in the source.")
  static let newsMLPlainBody = DiagnosticKind(
    "newsml.private-body", .note,
    meaning: "The body is of a vocabulary or in an encoding of the provider's own; it was read as far as it can be.",
    remedy: "Nothing to do unless the body comes out wrong.")
  static let newsMLBodyForm = DiagnosticKind(
    "newsml.body-form", .warning,
    meaning: "The body is not carried as NewsML-G2 wants it; it was read as what it is.",
    remedy: "Nothing to do unless the body comes out wrong.")

  /// The diagnostics that the NewsML-G2 reader reports.
  static let ofNewsMLReader =
    [
      newsMLEmpty, newsMLUnreadable, newsMLLimit, newsMLNotNewsML, newsMLMalformed, newsMLSchema,
      newsMLNoItemsInMessage,
      newsMLForeignElement, newsMLMisplaced, newsMLOrder, newsMLOtherNamespace, newsMLBadDate, newsMLBadNumber,
      newsMLPlainBody, newsMLBodyForm,
      newsMLBadCatalog,
    ] + ofNewsMLLint
}

extension Diagnostic {
  /// What the bridge noticed, under an id of this reader.
  static func newsMLRemark(_ remark: MarkupRemark) -> Diagnostic {
    XMLOpening.newsML.remark(remark)
  }
}

extension StageFailure {
  /// Why the bridge gave up, under an id of this reader.
  static func newsMLCannotBeRead(_ error: MarkupError) -> StageFailure {
    XMLOpening.newsML.failure(error)
  }
}

extension XMLOpening {
  /// How NewsML-G2 begins.
  static let newsML = XMLOpening(
    empty: .newsMLEmpty, malformed: .newsMLMalformed, schema: .newsMLSchema, unreadable: .newsMLUnreadable,
    limit: .newsMLLimit)
}
