/// What a value looks like, in the terms of JSON Schema.
indirect enum SchemaForm {
  /// Any text.
  case text
  /// Text in base64.
  case base64
  /// A whole number.
  case integer
  /// `true` or `false`.
  case flag
  /// Always this number.
  case constant(Int)
  /// One of these words.
  case words([String])
  /// Two offsets, `[start, end]`.
  case range
  /// An array of values of one form.
  case list(SchemaForm)
  /// A value of exactly one of these forms.
  case either([SchemaForm])
  /// An object.
  case object(SchemaObject)
  /// What the book says under a name.
  case reference(String)
}
