import Source

extension DiagnosticKind {
  /// An option was given a value it cannot take.
  public static let badOptionValue = DiagnosticKind(
    "convert.bad-option-value", .error, meaning: "An option of a stage was given a value it cannot take.",
    remedy: "`convert formats` lists the options of every stage with the values they take.")
}
