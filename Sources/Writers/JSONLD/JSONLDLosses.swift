import Source
import Stages

extension LossKind {
  static let jsonldNoPlace = LossKind(
    "jsonld.no-place", .metadata, .minor, meaning: "schema.org has no place for this fact.",
    remedy: "Write JSON or NewsML-G2 beside it where everything must be kept.")
  static let jsonldRights = LossKind(
    "jsonld.rights", .rights, .critical, meaning: "schema.org has no place for this part of the rights.",
    remedy: "Say it in the usage terms, or allow the loss by name.")
  static let jsonldEmbargo = LossKind(
    "jsonld.embargo", .rights, .critical, meaning: "A page with this data is public; schema.org knows no embargo.",
    remedy: "Wait for its end, or allow the loss by name.")
  static let jsonldSignal = LossKind(
    "jsonld.signal", .rights, .critical, meaning: "schema.org has no place for instructions to the receiver.",
    remedy: "Say a correction in the story itself.")
  static let jsonldRestricted = LossKind(
    "jsonld.note", .metadata, .info, meaning: "Notes to editors are not for the public and are left out.",
    remedy: "Nothing to do.")
  static let jsonldDetail = LossKind(
    "jsonld.detail", .metadata, .info, meaning: "Languages, roles, ranks and other details of a value have no place.",
    remedy: "Nothing to do.")
  static let jsonldMarkup = LossKind(
    "jsonld.markup", .presentation, .info, meaning: "schema.org takes only plain words here.",
    remedy: "Nothing to do: the page around the data has the markup.")
  static let jsonldBodyPart = LossKind(
    "jsonld.body-part", .content, .info,
    meaning: "Captions and words that repeat a field are not part of `articleBody`.", remedy: "Nothing to do.")
  static let jsonldBody = LossKind(
    "jsonld.second-body", .content, .minor, meaning: "A story has one `articleBody`: that of its main body.",
    remedy: "Write each body to a file of its own.")
  static let jsonldForeign = LossKind(
    "jsonld.foreign", .metadata, .minor, meaning: "What another format said in its own way cannot be said here.",
    remedy: "Write the format it came from, or JSON, where everything must be kept.")
  static let jsonldItem = LossKind(
    "jsonld.item-kind", .content, .critical, meaning: "Items of this kind have no description by schema.org.",
    remedy: "Write JSON, or leave the item out of the input.")

  /// The losses that the JSON-LD writer records.
  static let ofJSONLD = [
    jsonldNoPlace, jsonldRights, jsonldEmbargo, jsonldSignal, jsonldRestricted, jsonldDetail, jsonldMarkup,
    jsonldBodyPart, jsonldBody, jsonldForeign, jsonldItem,
  ]
}

extension DiagnosticKind {
  static let jsonldNothingToWrite = DiagnosticKind(
    "jsonld.nothing-to-write", .error, meaning: "There is no item that schema.org can describe.",
    remedy: "Give an input that holds an article.")
}
