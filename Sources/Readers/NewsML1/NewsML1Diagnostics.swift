import Source
import Stages
import XMLBridge

extension DiagnosticKind {
  static let newsML1Empty = DiagnosticKind(
    "newsml1.empty", .error, meaning: "The file holds nothing but white space.", remedy: "Check how the file was made.")
  static let newsML1Unreadable = DiagnosticKind(
    "newsml1.unreadable", .error, meaning: "The file is not well-formed XML.",
    remedy: "Mend the XML at the place named; `xmllint` shows more.")
  static let newsML1Limit = DiagnosticKind(
    "newsml1.limit", .error, meaning: "The file is larger or deeper than news can be.",
    remedy: "Split it, or check how it was made.")
  static let newsML1NotNewsML = DiagnosticKind(
    "newsml1.not-newsml", .error, meaning: "The XML is not NewsML 1.", remedy: "Name the format with `--from`.")
  static let newsML1Malformed = DiagnosticKind(
    "newsml1.malformed", .warning, meaning: "The XML breaks a rule and was read all the same.",
    remedy: "Mend the XML at the place named.")
  static let newsML1NoItems = DiagnosticKind(
    "newsml1.no-items", .warning, meaning: "There is no NewsItem in it.", remedy: "Check how it was made.")
  static let newsML1Foreign = DiagnosticKind(
    "newsml1.foreign-element", .note,
    meaning: "An element that the model has no place for was kept verbatim.",
    remedy: "Nothing to do unless another format must show it.")
  static let newsML1BadDate = DiagnosticKind(
    "newsml1.bad-date", .warning, meaning: "A date is none, or the calendar does not have it.",
    remedy: "Mend the date in the source.")
  static let newsML1BodyForm = DiagnosticKind(
    "newsml1.body-form", .note, meaning: "The body is carried in a form of its own; it was read as what it is.",
    remedy: "Nothing to do unless the body comes out wrong.")

  static let newsML1Undecodable = DiagnosticKind(
    "newsml1.undecodable", .warning,
    meaning: "The body is encoded, and what it is encoded as is no text; it was kept as it came, and no other format "
      + "shows it.",
    remedy: "Mend the encoding in the source, or name it rightly in its Notation.")

  /// The diagnostics that the NewsML 1 reader reports.
  static let ofNewsML1 = [
    newsML1Empty, newsML1Unreadable, newsML1Limit, newsML1NotNewsML, newsML1Malformed, newsML1NoItems, newsML1Foreign,
    newsML1BadDate, newsML1BodyForm, newsML1Undecodable,
  ]
}

extension XMLOpening {
  /// How NewsML 1 begins; no schema of it is at hand.
  static let newsML1 = XMLOpening(
    empty: .newsML1Empty, malformed: .newsML1Malformed, schema: .newsML1Malformed, unreadable: .newsML1Unreadable,
    limit: .newsML1Limit)
}

extension LossKind {
  static let newsML1Unread = LossKind(
    "newsml1.text-left-out", .content, .minor,
    meaning: "Text of a content item is for machines, such as a title or a style sheet, and is not part of the story.",
    remedy: "Nothing to do unless words of the story stand there.")
}
