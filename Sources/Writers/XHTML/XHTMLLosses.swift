import Stages

extension LossKind {
  /// What any body written as XHTML can lose: a writer that uses `XHTMLBody` lists these among its losses.
  static let xhtml: [LossKind] = [
    .refusedLink, .relativeLink, .danglingLink, .nestedLink, .danglingReference, .changedAnchor, .badLanguageTag,
    .droppedClasses, .changedHeading, .changedSpan, .tableLayout, .headerCell, .missingPicture, .altText, .embedMarkup,
    .foreignNode, .forbiddenCharacter, .nestedRuby, .repetition, .hollowPart,
  ]

  static let repetition = LossKind(
    "xhtml.repetition", .structure, .info,
    meaning: "A part of the body that only repeats a field of the metadata is not written twice.",
    remedy: "Nothing needs to be done: the words stand in the field.")

  static let refusedLink = LossKind(
    "xhtml.refused-link", .structure, .minor,
    meaning: "A link leads to an address that is malformed or must not be followed; its words are kept.",
    remedy: "Mend the address in the source if the link matters.")
  static let relativeLink = LossKind(
    "xhtml.relative-link", .structure, .minor,
    meaning: "A link only makes sense beside the source document; its words are kept.",
    remedy: "Give the source absolute addresses.")
  static let danglingLink = LossKind(
    "xhtml.dangling-link", .structure, .minor,
    meaning: "A link points to a place in the story that does not exist; its words are kept.",
    remedy: "Mend the link or the anchor in the source.")
  static let nestedLink = LossKind(
    "xhtml.nested-link", .structure, .info,
    meaning: "A link stands inside another link, which XHTML forbids; the outer one is kept.",
    remedy: "Take the links apart in the source.")
  static let danglingReference = LossKind(
    "xhtml.dangling-reference", .structure, .minor,
    meaning: "A footnote mark points to no footnote, or stands inside a link; the mark is kept as plain text.",
    remedy: "Add the footnote, or take the mark out of the link.")
  static let changedAnchor = LossKind(
    "xhtml.changed-anchor", .structure, .info,
    meaning: "A second place has the same anchor as one before; links lead to the first.",
    remedy: "Give each place an anchor of its own.")
  static let badLanguageTag = LossKind(
    "xhtml.bad-language-tag", .structure, .minor,
    meaning: "The language of some words is not a BCP 47 tag; the words are kept without it.",
    remedy: "Use a tag such as en, pt-BR or zh-Hant.")
  static let droppedClasses = LossKind(
    "xhtml.dropped-classes", .presentation, .info,
    meaning: "The source's own names for a part are not carried as classes.",
    remedy: "Nothing needs to be done unless a style sheet relied on them.")
  static let changedHeading = LossKind(
    "xhtml.changed-heading", .structure, .info,
    meaning: "A heading is deeper or higher than the levels at hand; the nearest level stands in.",
    remedy: "Use fewer levels of headings.")
  static let changedSpan = LossKind(
    "xhtml.changed-span", .structure, .minor,
    meaning: "A table cell spans rows or columns that are not there or are taken; the span is cut.",
    remedy: "Mend the spans in the source.")
  static let tableLayout = LossKind(
    "xhtml.table-layout", .presentation, .info,
    meaning: "Widths of columns and alignment by decimal point are not carried.",
    remedy: "Nothing needs to be done: reading systems lay tables out by themselves.")
  static let headerCell = LossKind(
    "xhtml.header-cell", .structure, .minor,
    meaning: "A header cell is empty or holds headings, boxes or notes; it is written as an ordinary cell.",
    remedy: "Keep header cells to words.")
  static let missingPicture = LossKind(
    "xhtml.missing-picture", .content, .major,
    meaning: "A picture, video or sound is not shown: its address is unknown or it cannot be part of the output.",
    remedy: "Caption and credit are kept, and a link where there is an address.")
  static let altText = LossKind(
    "xhtml.alt-text", .content, .minor,
    meaning: "The description of a picture is gone together with the picture.",
    remedy: "Make the picture available.")
  static let embedMarkup = LossKind(
    "xhtml.embed-markup", .content, .minor,
    meaning: "The markup that shows something from another service is not carried; its words and its link are.",
    remedy: "Nothing needs to be done unless there is neither: then add a link or words to show instead.")
  static let foreignNode = LossKind(
    "xhtml.foreign-node", .content, .major,
    meaning: "A part of the story that the model has no place for is not carried.",
    remedy: "Convert to the format it came in, or to JSON, where it is kept.")
  static let forbiddenCharacter = LossKind(
    "xhtml.forbidden-character", .content, .minor,
    meaning: "A character that XML 1.0 forbids is written as U+FFFD.",
    remedy: "Remove control characters from the source.")
  static let hollowPart = LossKind(
    "xhtml.hollow-part", .structure, .info,
    meaning:
      "There are no words for a part to stand around, or only one half of ruby; a link is called by its address, of a "
      + "block its place for links remains, of others the words alone.",
    remedy: "Nothing needs to be done unless the words were forgotten in the source.")
  static let nestedRuby = LossKind(
    "xhtml.nested-ruby", .structure, .info,
    meaning: "Ruby stands inside ruby; the inner reading follows its words in the line.",
    remedy: "Give each word one reading.")
}
