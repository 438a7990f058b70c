import Source

extension DiagnosticKind {
  /// A file was given as a catalog and is none.
  package static let newsMLBadCatalog = DiagnosticKind(
    "newsml.bad-catalog", .error,
    meaning: "A file was given as a catalog that is not XML in UTF-8, or in which no scheme has an alias and a URI.",
    remedy: "Give a file with a `catalog` element, such as the one a `catalogRef` of the feed leads to.")
}
