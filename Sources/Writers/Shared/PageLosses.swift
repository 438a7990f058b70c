import Stages

/// What a page for people can lose of an article beside the words of its body, under the ids of one format.
struct PageLosses: Sendable {
  let status: LossKind
  let embargo: LossKind
  let signal: LossKind
  let rightsLimits: LossKind
  let privateNote: LossKind
  let fact: LossKind
  let detail: LossKind
  let foreign: LossKind
  let bodyVariant: LossKind
  let media: LossKind
  let item: LossKind
  let package: LossKind
  let envelope: LossKind

  /// All of them.
  var all: [LossKind] {
    [
      status, embargo, signal, rightsLimits, privateNote, fact, detail, foreign, bodyVariant, media, item, package,
      envelope,
    ]
  }

  /// Declares them for a format; `page` is what it makes, such as `a web page`.
  init(of format: String, _ page: String) {
    status = Self.critical(
      "\(format).status", "The article is withheld, canceled or of a status of its own, and \(page) does not say so.")
    embargo = Self.critical("\(format).embargo", "The article is under embargo, and \(page) cannot hold it back.")
    signal = Self.critical(
      "\(format).signal",
      "The article tells its receivers what to do, such as to correct or kill, and \(page) does not.")
    rightsLimits = Self.critical(
      "\(format).rights-limits",
      "The rights end, hold only in some places or have terms for machines, and \(page) does not say so.")
    privateNote = Self.plain(
      "\(format).private-note", .metadata, .info,
      "A note for newsrooms is left out, as it must be in what the public gets.")
    fact = Self.plain("\(format).no-place", .metadata, .minor, "A fact about the article that \(page) does not say.")
    detail = Self.plain(
      "\(format).detail", .metadata, .info,
      "More is known of what is printed than \(page) says: codes, roles, languages, seconds.")
    foreign = Self.plain(
      "\(format).foreign", .metadata, .info, "What a source says in words of its own is left out.")
    bodyVariant = Self.plain(
      "\(format).body-variant", .content, .major, "The article has several bodies; only the main one is printed.")
    media = Self.plain(
      "\(format).media", .content, .minor, "A picture, video or sound of the article, or what is known of it.")
    item = Self.plain("\(format).item", .content, .major, "An item that is no article is left out.")
    package = Self.plain(
      "\(format).package", .metadata, .minor,
      "A package became the story in it, with its media; its own facts are left out.")
    envelope = Self.plain(
      "\(format).envelope", .metadata, .info, "The header of the message the article came in is left out.")
  }

  private static func critical(_ id: String, _ meaning: String) -> LossKind {
    LossKind(
      id, .rights, .critical, meaning: meaning,
      remedy: "Do not publish it; if the output is for people who know, add `--allow-loss \(id)`.")
  }

  private static func plain(
    _ id: String, _ sort: LossClass, _ severity: LossSeverity, _ meaning: String
  ) -> LossKind {
    LossKind(
      id, sort, severity, meaning: meaning,
      remedy: "Nothing to do for the public; convert to JSON or NewsML-G2 beside it where everything must be kept.")
  }
}
