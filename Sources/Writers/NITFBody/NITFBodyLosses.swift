import Stages

extension LossKind {
  /// A character that XML forbids became U+FFFD.
  static let nitfCharacter = LossKind(
    "nitf.forbidden-character", .content, .minor,
    meaning: "XML 1.0 forbids some control characters; each became U+FFFD.", remedy: "Mend the text in the source.")
  /// A part of the story that the model has no place for was left out.
  static let nitfForeignNode = LossKind(
    "nitf.foreign-node", .content, .major,
    meaning: "A part of the story that the model has no place for is not carried.",
    remedy: "Convert to the format it came in, or to JSON, where it is kept.")
  /// A block that repeats what the head says was left out.
  static let nitfRepetition = LossKind(
    "nitf.repetition", .structure, .info,
    meaning: "A block that only repeats a field of the head is not written again in the body.",
    remedy: "Nothing to do: the words stand in the head.")
  /// White space does not come back as it was.
  static let nitfWhiteSpace = LossKind(
    "nitf.white-space", .presentation, .info,
    meaning: "White space at the ends of a paragraph, or several spaces in a row, do not survive in NITF.",
    remedy: "Nothing to do unless the layout matters: then make it preformatted.")
  /// Markup was left out where NITF takes plain words.
  static let nitfMarkup = LossKind(
    "nitf.markup", .presentation, .info, meaning: "NITF takes only plain words here.",
    remedy: "Nothing to do: the words are all there.")
  /// A part had no words to stand around.
  static let nitfHollow = LossKind(
    "nitf.hollow-part", .structure, .info,
    meaning:
      "There are no words for a part to stand around, or only one half of ruby; what words there are stand alone.",
    remedy: "Nothing needs to be done unless the words were forgotten in the source.")
  /// NITF has no place for a fact.
  static let nitfNoPlace = LossKind(
    "nitf.no-place", .metadata, .minor, meaning: "NITF has no place for this fact here.",
    remedy: "Write NewsML-G2 or JSON beside it where everything must be kept.")
  /// NITF has no place for rights.
  static let nitfRights = LossKind(
    "nitf.rights", .rights, .critical, meaning: "NITF has no place for this part of the rights.",
    remedy: "Say it in the usage terms, or allow the loss by name.")

  /// What any body written as NITF can lose: a writer that uses `NITFBody` lists these among its losses.
  static let nitfBody: [LossKind] = [
    nitfCharacter, nitfForeignNode, nitfRepetition, nitfWhiteSpace, nitfMarkup, nitfHollow, nitfNoPlace, nitfRights,
  ]
}
