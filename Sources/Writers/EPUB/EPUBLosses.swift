import Stages

extension LossKind {
  /// What the EPUB writer can lose, beside what a body written as XHTML can.
  static let ofEPUB = [
    epubStatus, epubEmbargo, epubPrivateNotes, epubRightsLimits, epubBodyVariant, epubMedia, epubItem, epubEnvelope,
    epubMetadata, epubForeign, epubPackage,
  ]

  static let epubStatus = LossKind(
    "epub.status", .rights, .critical,
    meaning: "The article is withheld, canceled or of a status of its own, and an EPUB cannot say so: whoever gets the "
      + "file can read it.",
    remedy: "Do not publish it. If the file is for people who know, add `--allow-loss epub.status`.")
  static let epubEmbargo = LossKind(
    "epub.embargo", .rights, .critical,
    meaning: "The article is under embargo, and an EPUB cannot hold it back: whoever gets the file can read it.",
    remedy: "Wait for the end of the embargo. If the file is for people who know, add `--allow-loss epub.embargo`.")
  static let epubPrivateNotes = LossKind(
    "epub.private-notes", .metadata, .minor,
    meaning: "A note for newsrooms is left out, as it must be in what readers get.",
    remedy: "Nothing needs to be done.")
  static let epubRightsLimits = LossKind(
    "epub.rights-limits", .rights, .major,
    meaning: "The rights end, or hold only in some places; an EPUB says so at most in the record inside it.",
    remedy: "See to it that the file goes only where and as long as it may.")
  static let epubBodyVariant = LossKind(
    "epub.body-variant", .content, .major,
    meaning: "The article has several bodies; only the main one is shown.",
    remedy: "Convert to JSON or NewsML-G2, which keep all of them.")
  static let epubMedia = LossKind(
    "epub.media", .content, .major,
    meaning: "A media object of the article is shown nowhere: no figure refers to it.",
    remedy: "Put a figure into the body where it belongs.")
  static let epubItem = LossKind(
    "epub.item", .content, .major,
    meaning: "An item that is no article is left out: an EPUB of one article has no place for it.",
    remedy: "Convert to JSON or NewsML-G2.")
  static let epubEnvelope = LossKind(
    "epub.envelope", .metadata, .info,
    meaning: "The header of the message the article came in is left out.", remedy: "Nothing needs to be done.")
  static let epubMetadata = LossKind(
    "epub.metadata", .metadata, .minor,
    meaning:
      "Facts that an EPUB's own metadata has no place for are left out where there is no record to hold them, or "
      + "where readers must not see them, such as who worked on the story.",
    remedy: "Let the record be written: give the article a guid (`-M guid=`), and leave `epub.record` on; for the rest "
      + "convert to NewsML-G2 or JSON.")
  static let epubPackage = LossKind(
    "epub.package", .metadata, .minor,
    meaning: "A package became the story in it, with its media; its own headline, dates and groups are left out.",
    remedy: "Convert to JSON or NewsML-G2.")
  static let epubForeign = LossKind(
    "epub.foreign", .metadata, .info,
    meaning: "What a source says in words of its own, and the markup its body came in, are left out.",
    remedy: "Convert to JSON or to the format of the source.")
}
