import Source
import Stages

extension DiagnosticKind {
  static let newsMLDerivedGuid = DiagnosticKind(
    "newsml.derived-guid", .note,
    meaning: "The item had no guid; one was made of its canonical link, of its words, or of the digest of the input.",
    remedy: "The same input gives the same guid. Give your own with `-M guid=` or begin it with `-M guid-prefix=`.")
  static let newsMLNoGuid = DiagnosticKind(
    "newsml.no-guid", .error, meaning: "NewsML-G2 demands a guid, and there is no link to make one of.",
    remedy: "Add `-M guid=urn:newsml:example.com:2026:1`, or `-M guid-prefix=urn:newsml:example.com:` for one that is "
      + "made of the words.")
  static let newsMLDerivedMoment = DiagnosticKind(
    "newsml.derived-version-created", .note,
    meaning: "NewsML-G2 demands the moment of this version; it was derived from another date, or completed to the "
      + "second in UTC.",
    remedy: "Give the moment with `-M version-created=2026-01-31T18:00:00Z` or `-M version-created=now`.")
  static let newsMLNoMoment = DiagnosticKind(
    "newsml.no-version-created", .error,
    meaning: "NewsML-G2 demands the moment of this version, and the source names no date.",
    remedy: "Add `-M version-created=now`, or a date such as `-M version-created=2026-01-31`.")
  static let newsMLNoZone = DiagnosticKind(
    "newsml.no-zone", .warning, meaning: "A moment has no zone; receivers will each take it as their own.",
    remedy: "Give the moment with its zone, such as `2026-01-31T18:00:00+01:00`.")
  static let newsMLNoProvider = DiagnosticKind(
    "newsml.no-provider", .warning,
    meaning: "NewsML-G2 demands a provider, and none is known; it is written without a name.",
    remedy: "Add `-M provider=NAME` or `-M provider-domain=example.com`.")
  static let newsMLUnresolvedQCode = DiagnosticKind(
    "newsml.unresolved-qcode", .warning,
    meaning: "No catalog at hand declares the alias of this qcode, so receivers cannot tell what it means.",
    remedy: "Give the item a catalog that declares the alias, or the code as an address.")
  static let newsMLSeveralItems = DiagnosticKind(
    "newsml.several-items", .error, meaning: "One newsItem holds one item.",
    remedy: "Write a message (`--set newsml.wrap=message`), or each item to a file of its own.")
  static let newsMLNoItems = DiagnosticKind(
    "newsml.no-items", .error, meaning: "There is no item to write.", remedy: "Give an input that holds an article.")

  /// The diagnostics that the NewsML-G2 writer reports.
  static let ofNewsMLWriter = [
    newsMLDerivedGuid, newsMLNoGuid, newsMLDerivedMoment, newsMLNoMoment, newsMLNoZone, newsMLNoProvider,
    newsMLUnresolvedQCode, newsMLSeveralItems, newsMLNoItems, newsMLBadCatalog,
  ]
}
