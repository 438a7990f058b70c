/// A line of a mail's head: its name and its value, further lines included.
struct MailField {
  /// What it is, whatever language its name is in.
  let name: MailFieldName
  /// The whole field.
  let whole: TextSpan
  /// Its value.
  let value: TextSpan
}
