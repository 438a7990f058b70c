import Source

extension DiagnosticKind {
  /// What the EPUB writer reports.
  static let ofEPUBWriter = [
    epubNoArticle, epubSeveralArticles, epubNoModified, epubDerivedModified, epubNoTitle, epubDerivedTitle,
    epubNoLanguage, epubDetectedLanguage, epubDerivedID, epubNoRecord, epubArchive,
  ]

  static let epubNoArticle = DiagnosticKind(
    "epub.no-article", .error, meaning: "There is no article to make a publication of.",
    remedy: "Give an input that holds an article.")
  static let epubSeveralArticles = DiagnosticKind(
    "epub.several-articles", .error, meaning: "The input holds several articles; this writer makes one of each.",
    remedy: "Convert the articles one by one.")
  static let epubNoModified = DiagnosticKind(
    "epub.no-modified", .error, meaning: "EPUB demands the moment of the last change, and the source names no date.",
    remedy: "Add `-M version-created=now`, a date such as `-M version-created=2026-01-31`, or set SOURCE_DATE_EPOCH.")
  static let epubDerivedModified = DiagnosticKind(
    "epub.derived-modified", .note,
    meaning: "EPUB demands the moment of the last change to the second in UTC; it was derived from what is known.",
    remedy: "The same input gives the same moment. Give your own with `-M version-created=2026-01-31T18:00:00Z`.")
  static let epubNoTitle = DiagnosticKind(
    "epub.no-title", .error,
    meaning: "EPUB demands a title, and there is no headline, no text and no id to take one from.",
    remedy: "Add `-M headline=WORDS`.")
  static let epubDerivedTitle = DiagnosticKind(
    "epub.derived-title", .warning,
    meaning:
      "The article has no main headline; other words of it, or its id where it has none, stand as the title of the "
      + "publication.",
    remedy: "Add `-M headline=WORDS`.")
  static let epubNoLanguage = DiagnosticKind(
    "epub.no-language", .warning,
    meaning: "EPUB demands a language, and none is known; it is declared undetermined (und).",
    remedy: "Add `-M language=en` (any BCP 47 tag): reading aloud and hyphenation depend on it, and shops demand it.")
  static let epubDetectedLanguage = DiagnosticKind(
    "epub.detected-language", .note,
    meaning: "The language was detected, not stated. An EPUB cannot say so, nor how sure it is; its record does.",
    remedy: "State it with `-M language=en` (any BCP 47 tag).")
  static let epubDerivedID = DiagnosticKind(
    "epub.derived-id", .note,
    meaning: "The article has no guid; the identifier of the publication was made of its link or its words.",
    remedy: "The same input gives the same identifier. Give your own guid with `-M guid=`.")
  static let epubNoRecord = DiagnosticKind(
    "epub.no-record", .warning,
    meaning: "The NewsML-G2 item that travels inside as a linked record could not be made; it is left out.",
    remedy: "Mend what the message names, or leave the record out with `--set epub.record=false`.")
  static let epubArchive = DiagnosticKind(
    "epub.archive", .error, meaning: "The parts do not fit into one archive.",
    remedy: "Convert a smaller article.")
}
