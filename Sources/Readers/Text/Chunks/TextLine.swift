/// A line of a text, without what is only layout.
struct TextLine {
  /// The words, without blanks before and behind.
  var text: TextSpan
  /// The columns before the words.
  var indent: Int
  /// The bytes of the line without its end.
  var whole: TextSpan
  /// The ink of invisible characters (no-break and zero-width spaces) that stood before or behind the words.
  var invisible: Int

  /// Whether there are no words.
  var isBlank: Bool { text.isEmpty }
}
