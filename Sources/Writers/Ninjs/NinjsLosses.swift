import Stages

extension LossKind {
  static let ninjsNoPlace = LossKind(
    "ninjs.no-place", .metadata, .minor, meaning: "ninjs has no place for this fact.",
    remedy: "Write JSON or NewsML-G2 beside it where everything must be kept.")
  static let ninjsRights = LossKind(
    "ninjs.rights", .rights, .critical, meaning: "ninjs has no place for this part of the rights.",
    remedy: "Say it in the usage terms, or allow the loss by name.")
  static let ninjsEmbargo = LossKind(
    "ninjs.embargo", .rights, .critical,
    meaning: "ninjs knows only embargoes that end at a moment with a zone; the item is written as withheld, and its "
      + "editorial note says why.",
    remedy: "Give the moment with its zone: `-M embargo=2026-01-31T18:00:00Z`.")
  static let ninjsStatus = LossKind(
    "ninjs.status", .rights, .critical,
    meaning: "ninjs does not know this publishing status; the item is written as withheld, so that nobody publishes it "
      + "by mistake.",
    remedy: "Give it with `-M status=usable`, `withheld` or `canceled`.")
  static let ninjsSignal = LossKind(
    "ninjs.signal", .rights, .critical,
    meaning: "ninjs has no place for instructions to the receiver, such as that this is a correction or a kill.",
    remedy: "Say it in an editorial note, or write NewsML-G2.")
  static let ninjsRestricted = LossKind(
    "ninjs.restricted-note", .metadata, .major,
    meaning:
      "A note that only those may see whom the source names is left out, as ninjs could not keep it from others.",
    remedy: "Write JSON or NewsML-G2, which keep it apart.")
  static let ninjsCode = LossKind(
    "ninjs.code-form", .metadata, .info,
    meaning: "ninjs has an address and a literal for a code, line 1 a scheme and a code; part of its spelling is gone.",
    remedy: "Nothing to do where the code can still be told.")
  static let ninjsKind = LossKind(
    "ninjs.kind", .metadata, .info,
    meaning: "ninjs tells subjects, people, organisations, places, events and objects apart, and nothing more exactly.",
    remedy: "Nothing to do.")
  static let ninjsOrder = LossKind(
    "ninjs.order", .structure, .info,
    meaning: "ninjs keeps subjects by kind, so that their common order is gone.", remedy: "Nothing to do.")
  static let ninjsAddress = LossKind(
    "ninjs.address", .structure, .minor, meaning: "An address is no URI by RFC 3986; it was escaped or left out.",
    remedy: "Mend the address in the source.")
  static let ninjsDate = LossKind(
    "ninjs.date-precision", .metadata, .minor,
    meaning: "ninjs takes only moments to the second with a zone; the moment of the version is completed in UTC, other "
      + "dates are left out rather than invented.",
    remedy: "Give the moment with its zone.")
  static let ninjsSpelling = LossKind(
    "ninjs.date-spelling", .presentation, .info,
    meaning: "The source spells the date in its own way; ninjs has it as RFC 3339.", remedy: "Nothing to do.")
  static let ninjsStandard = LossKind(
    "ninjs.standard", .metadata, .info,
    meaning: "The item names the standard it is written in now, not the one it came in.", remedy: "Nothing to do.")
  static let ninjsMarkup = LossKind(
    "ninjs.markup", .presentation, .info, meaning: "ninjs takes only plain words here.",
    remedy: "Nothing to do: the words are all there.")
  static let ninjsForeign = LossKind(
    "ninjs.foreign", .metadata, .minor, meaning: "What the model has no place for cannot be said in this ninjs either.",
    remedy: "Write the format it came from, or JSON, where everything must be kept.")
  static let ninjsRespelled = LossKind(
    "ninjs.respelled", .metadata, .info, meaning: "What another line of ninjs said stands under its name in this line.",
    remedy: "Nothing to do.")
  static let ninjsBodyType = LossKind(
    "ninjs.body-type", .metadata, .info,
    meaning: "The body came in another media type; it is written as HTML and named so.", remedy: "Nothing to do.")
  static let ninjsRepetition = LossKind(
    "ninjs.repetition", .structure, .info,
    meaning: "A part of the body repeats a field that ninjs has no place for; it is written as any other part.",
    remedy: "Nothing to do: the words are all there.")
  static let ninjsItem = LossKind(
    "ninjs.item-kind", .content, .critical, meaning: "ninjs has no items of this kind.",
    remedy: "Write JSON, or leave the item out of the input.")
  static let ninjsGroups = LossKind(
    "ninjs.groups", .structure, .major,
    meaning: "ninjs knows no packages: the members are associations of a composite item, and their groups are gone.",
    remedy: "Write NewsML-G2.")
  static let ninjsEnvelope = LossKind(
    "ninjs.message-header", .metadata, .minor, meaning: "ninjs has no message header.",
    remedy: "Write NewsML-G2 or JSON.")

  /// The losses that the ninjs writer records.
  static let ofNinjs =
    [
      ninjsNoPlace, ninjsRights, ninjsEmbargo, ninjsStatus, ninjsSignal, ninjsRestricted, ninjsCode, ninjsKind,
      ninjsOrder, ninjsAddress, ninjsDate, ninjsSpelling, ninjsStandard, ninjsMarkup, ninjsForeign, ninjsRespelled,
      ninjsBodyType, ninjsRepetition, ninjsItem,
      ninjsGroups, ninjsEnvelope,
    ] + xhtml
}
