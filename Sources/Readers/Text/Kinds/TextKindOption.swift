/// What the user says about the kind of a text.
enum TextKindOption: String, CaseIterable, Sendable {
  /// Nothing: it is told from the lines.
  case auto
  case markdown
  case terminal
  case pdf
  case paste
  case wire
  case mail

  /// The kind named; `nil` where it is to be told from the lines.
  var kind: TextKind? { TextKind(rawValue: rawValue) }
}
