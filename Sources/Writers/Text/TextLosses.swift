import Source
import Stages

extension LossKind {
  /// What plain text can lose beside the words of a body.
  static let textPage = PageLosses(of: "text", "plain text")

  static let textMarkup = LossKind(
    "text.markup", .presentation, .info,
    meaning: "Plain text has words and no markup: emphasis, links' addresses, languages, spans of cells are gone.",
    remedy: "Convert to Markdown or HTML where markup matters.")
  static let textPicture = LossKind(
    "text.picture", .content, .minor,
    meaning: "A picture, video or sound is not in plain text; its caption and credit are.",
    remedy: "Convert to HTML or EPUB.")
  static let textBodyPart = LossKind(
    "text.body-part", .content, .info,
    meaning:
      "With `text.body-only` captions, credits, footnote marks, links to other stories and words that only repeat a "
      + "field are left out.",
    remedy: "Leave the option out to have them.")
  static let textForeignNode = LossKind(
    "text.foreign-node", .content, .major,
    meaning: "A part of the story that the model has no place for is not carried.",
    remedy: "Convert to the format it came in, or to JSON, where it is kept.")

  /// The losses that the plain-text writer records.
  static let ofText = textPage.all + [textMarkup, textPicture, textBodyPart, textForeignNode]
}

extension DiagnosticKind {
  static let textNothingToWrite = DiagnosticKind(
    "text.nothing-to-write", .error, meaning: "There is no article whose words could be written.",
    remedy: "Give an input that holds an article.")
}
