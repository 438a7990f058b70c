/// Something in a block that Markdown does not say.
enum MarkdownLoss: Hashable {
  /// Markup or structure.
  case markup
  /// A link that leads nowhere, by its address.
  case link(String)
  /// A picture that is not shown.
  case picture(String)
  /// A part that the model has no place for.
  case foreign(String)
  /// The label of a footnote as printed, and its ink.
  case label(String, Int)
}
