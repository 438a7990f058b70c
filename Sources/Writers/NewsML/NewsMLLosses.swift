import Stages

extension LossKind {
  static let newsMLExtension = LossKind(
    "newsml.extension", .metadata, .info,
    meaning: "NewsML-G2 has no property for this; it stands in an extension property that only Galley understands.",
    remedy: "Nothing is lost when Galley reads it back; other systems pass it by.")
  static let newsMLNoPlace = LossKind(
    "newsml.no-place", .metadata, .minor, meaning: "NewsML-G2 has no place for this fact here.",
    remedy: "Write JSON beside it where everything must be kept.")
  static let newsMLRights = LossKind(
    "newsml.rights", .rights, .critical, meaning: "NewsML-G2 has no place for this part of the rights.",
    remedy: "Say it in the usage terms, or allow the loss by name.")
  static let newsMLEmbargo = LossKind(
    "newsml.embargo", .rights, .major,
    meaning: "The end of the embargo is no moment; the item is written as embargoed with no known end, so that nobody "
      + "publishes too early.",
    remedy: "Give the moment with its zone: `-M embargo=2026-01-31T18:00:00Z`.")
  static let newsMLStatus = LossKind(
    "newsml.status", .rights, .critical,
    meaning:
      "The publishing status is neither IPTC's nor a code of anybody's; the item is written as withheld, so that "
      + "nobody publishes it by mistake.",
    remedy: "Give it with `-M status=usable`, `withheld` or `canceled`.")
  static let newsMLCode = LossKind(
    "newsml.code-form", .metadata, .minor,
    meaning: "NewsML-G2 wants a qcode without white space or an address here, and this code is neither or both.",
    remedy: "Give the code as a qcode (`alias:code`) or as an address.")
  static let newsMLAddress = LossKind(
    "newsml.address", .structure, .minor, meaning: "An address breaks the rules of RFC 3986.",
    remedy: "Mend the address in the source.")
  static let newsMLDate = LossKind(
    "newsml.date-precision", .metadata, .info,
    meaning:
      "XML Schema knows no date of this precision; it was completed with the first parts there are, or left out.",
    remedy: "Give the date to the day or to the second.")
  static let newsMLLanguage = LossKind(
    "newsml.language-tag", .metadata, .minor, meaning: "A language tag does not have the form of BCP 47.",
    remedy: "Give a tag such as `en` or `pt-BR`.")
  static let newsMLMarkup = LossKind(
    "newsml.markup", .presentation, .info, meaning: "NewsML-G2 takes only plain words here.",
    remedy: "Nothing to do: the words are all there.")
  static let newsMLForeign = LossKind(
    "newsml.foreign", .metadata, .minor, meaning: "What another format said in its own way cannot be said here.",
    remedy: "Write the format it came from, or JSON, where everything must be kept.")
  static let newsMLItem = LossKind(
    "newsml.item-kind", .content, .critical, meaning: "Items of this kind are not written yet.",
    remedy: "Write JSON, or leave the item out of the input.")
  static let newsMLEnvelope = LossKind(
    "newsml.message-header", .metadata, .minor, meaning: "A single item has no message header.",
    remedy: "Write a message: `--set newsml.wrap=message`.")
  static let newsMLCharacter = LossKind(
    "newsml.forbidden-character", .content, .minor,
    meaning: "XML 1.0 forbids some control characters; each became U+FFFD.", remedy: "Mend the text in the source.")

  /// The losses that the NewsML-G2 writer records.
  static let ofNewsML =
    [
      newsMLExtension, newsMLNoPlace, newsMLRights, newsMLEmbargo, newsMLStatus, newsMLCode, newsMLAddress, newsMLDate,
      newsMLLanguage,
      newsMLMarkup, newsMLForeign, newsMLItem, newsMLEnvelope, newsMLCharacter,
    ] + xhtml + nitfBody
}
