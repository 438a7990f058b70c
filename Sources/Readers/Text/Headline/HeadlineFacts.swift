/// What a line says of the story, as far as a headline near it cares.
struct HeadlineFacts {
  /// Whether it says who wrote the story or when, or opens with a dateline.
  var isFact = false
  /// Whether it is a credit of any kind, or forbids publication.
  var isCredit = false
  /// Whether it holds a date.
  var isDated = false
  /// Whether it names who wrote the story, after a word that says so.
  var isSigned = false
}
