/// What a pair of marks does to the words between them.
enum InlineStyle: UInt8, Sendable {
  /// Emphasised.
  case emphasis
  /// Strong.
  case strong
  /// Underlined.
  case underline
  /// Struck out.
  case strike
  /// Above the line.
  case sup
  /// Below the line.
  case sub
  /// Code.
  case code
  /// Leads elsewhere.
  case link
  /// Describes a picture.
  case image
}
