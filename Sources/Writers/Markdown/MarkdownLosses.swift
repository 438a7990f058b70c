import Source
import Stages

extension LossKind {
  /// What Markdown can lose beside the words of a body.
  static let markdownPage = PageLosses(of: "markdown", "a Markdown text")

  static let markdownMarkup = LossKind(
    "markdown.markup", .presentation, .info,
    meaning: "Markdown has no way to say all of it: anchors, roles, entities, languages, spans of cells, boxes.",
    remedy: "Convert to HTML where markup matters.")
  static let markdownLink = LossKind(
    "markdown.link", .structure, .minor,
    meaning: "A link leads to an address that is malformed, relative or must not be followed; its words are kept.",
    remedy: "Mend the address in the source if the link matters.")
  static let markdownPicture = LossKind(
    "markdown.picture", .content, .minor,
    meaning: "A picture, video or sound has no address that can be written; caption and credit are kept.",
    remedy: "Make the picture available.")
  static let markdownMark = LossKind(
    "markdown.footnote-mark", .structure, .info,
    meaning: "The mark of a footnote is not letters and digits, or is taken; a number stands in its place.",
    remedy: "Nothing needs to be done.")
  static let markdownForeignNode = LossKind(
    "markdown.foreign-node", .content, .major,
    meaning: "A part of the story that the model has no place for is not carried.",
    remedy: "Convert to the format it came in, or to JSON, where it is kept.")

  /// The losses that the Markdown writer records.
  static let ofMarkdown =
    markdownPage.all + [markdownMarkup, markdownLink, markdownPicture, markdownMark, markdownForeignNode]
}

extension DiagnosticKind {
  static let markdownNothingToWrite = DiagnosticKind(
    "markdown.nothing-to-write", .error, meaning: "There is no article whose words could be written.",
    remedy: "Give an input that holds an article.")
}
