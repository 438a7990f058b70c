import Source

extension DiagnosticKind {
  static let newsMLNoCatalog = DiagnosticKind(
    "newsml.no-catalog", .warning,
    meaning:
      "Qcodes mean something only by a catalog, and the item cites none; the header of a message does not "
      + "count for its items.",
    remedy: "Cite IPTC's catalog with `catalogRef`, or declare the schemes in place.")
  static let newsMLCatalogVersion = DiagnosticKind(
    "newsml.catalog-version", .note,
    meaning:
      "The item cites another version of IPTC's catalog than the one carried here; from 32 on, none "
      + "changed what an alias means.",
    remedy: "Nothing to do; cite the latest version with the next release of the feed.")
  static let newsMLUncitedCatalog = DiagnosticKind(
    "newsml.uncited-catalog", .warning,
    meaning:
      "An alias of IPTC's catalog is used, and the item cites no version of it; it was resolved by it all "
      + "the same.",
    remedy: "Cite IPTC's catalog with `catalogRef`.")
  static let newsMLUnknownAlias = DiagnosticKind(
    "newsml.unknown-alias", .error,
    meaning:
      "A qcode's alias is declared by none of the catalogs cited, all of which are at hand.",
    remedy: "Mend the alias, declare it in place, or cite the catalog that declares it.")
  static let newsMLUnresolvable = DiagnosticKind(
    "newsml.unresolvable-qcode", .warning,
    meaning:
      "A qcode's alias may be declared by a catalog that is cited but not at hand; its codes stay qcodes.",
    remedy: "Give the catalog with `--set newsml.catalog=FILE`, or declare the alias in place.")
  static let newsMLQCodeForm = DiagnosticKind(
    "newsml.qcode-form", .error, meaning: "A qcode is an alias, a colon and a code, without white space.",
    remedy: "Write `alias:code`; words that are no code go into `literal`.")
  static let newsMLUnknownCode = DiagnosticKind(
    "newsml.unknown-code", .error, meaning: "A vocabulary of IPTC's does not have the code.",
    remedy: "Use a code that the vocabulary has.")
  static let newsMLCodeCase = DiagnosticKind(
    "newsml.code-case", .warning,
    meaning:
      "A code differs from one of IPTC's in nothing but the case of its letters, which counts.",
    remedy: "Spell it as the vocabulary does.")
  static let newsMLRetiredMediaTopic = DiagnosticKind(
    "newsml.retired-media-topic", .warning,
    meaning:
      "IPTC has retired a media topic; who files by topics may no longer know it.",
    remedy: "Use the topic named in its place.")
  static let newsMLUnknownMediaTopic = DiagnosticKind(
    "newsml.unknown-media-topic", .warning, meaning: "IPTC's Media Topics do not have the code.",
    remedy: "Mend the code, unless it is newer than the release named.")
  static let newsMLRetired = DiagnosticKind(
    "newsml.retired-vocabulary", .warning, meaning: "IPTC has retired the vocabulary of a code.",
    remedy: "Use the vocabulary that took its place.")
  static let newsMLNoCode = DiagnosticKind(
    "newsml.no-code", .warning, meaning: "A property that programs go by has no code, only words or nothing.",
    remedy: "Give it a `qcode`, a `uri` or a `literal`.")

  /// What the lint can find about codes and vocabularies.
  static let ofNewsMLCodes = [
    newsMLNoCatalog, newsMLCatalogVersion, newsMLUncitedCatalog, newsMLUnknownAlias, newsMLUnresolvable,
    newsMLQCodeForm, newsMLUnknownCode, newsMLCodeCase, newsMLRetiredMediaTopic, newsMLUnknownMediaTopic,
    newsMLRetired, newsMLNoCode,
  ]
}
