import Source
import Stages

extension DiagnosticKind {
  static let nitfNoArticle = DiagnosticKind(
    "nitf.no-article", .error, meaning: "There is no story to write.", remedy: "Give an input that holds an article.")
}

extension LossKind {
  static let nitfEnvelope = LossKind(
    "nitf.message-header", .metadata, .minor, meaning: "NITF has no message header.",
    remedy: "Write a NewsML-G2 message.")
  static let nitfItem = LossKind(
    "nitf.item", .content, .critical, meaning: "NITF holds one story; further items are not written.",
    remedy: "Write each story to a file of its own, or a NewsML-G2 message.")
  static let nitfOtherBody = LossKind(
    "nitf.other-body", .content, .major, meaning: "NITF holds one body; further variants are not written.",
    remedy: "Write NewsML-G2 or JSON where all variants must be kept.")
  static let nitfStatus = LossKind(
    "nitf.status", .rights, .critical,
    meaning:
      "NITF has no word for this publishing status; the story is written as withheld, so that nobody publishes it "
      + "by mistake.",
    remedy: "Give it with `-M status=usable`, `withheld` or `canceled`.")
  static let nitfSignal = LossKind(
    "nitf.signal", .metadata, .critical, meaning: "NITF has no signals but corrections.",
    remedy: "Say it in a note to editors, or allow the loss by name.")
  static let nitfDataMining = LossKind(
    "nitf.data-mining", .rights, .critical, meaning: "NITF cannot say whether data mining is allowed.",
    remedy: "Say it in the usage terms, or allow the loss by name.")
  static let nitfDigitalSourceType = LossKind(
    "nitf.digital-source-type", .rights, .critical, meaning: "NITF cannot say how the content was made.",
    remedy: "Say it in a note, or allow the loss by name.")
  static let nitfRestrictedNote = LossKind(
    "nitf.restricted-note", .rights, .critical,
    meaning: "A note that only some may see is left out, because NITF cannot restrict it.",
    remedy: "Send it by another way, or allow the loss by name.")
  static let nitfForeign = LossKind(
    "nitf.foreign", .metadata, .minor, meaning: "What another format said in its own way cannot be said here.",
    remedy: "Write the format it came from, or JSON, where everything must be kept.")

  /// The losses that the NITF writer records.
  static let ofNITF =
    [
      nitfEnvelope, nitfItem, nitfOtherBody, nitfStatus, nitfSignal, nitfDataMining, nitfDigitalSourceType,
      nitfRestrictedNote, nitfForeign,
    ] + nitfBody
}
