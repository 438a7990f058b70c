import ArticleModel

/// The chunk chosen as headline, why, and what else it might have been.
struct HeadlineChoice {
  /// The index of the chunk.
  let chunk: Int
  /// How many chunks behind it go on with it.
  var rest = 0
  /// How many of its lines are the headline, where the others are not.
  var lines: Int?
  /// The rule that chose it.
  let rule: String
  /// How sure it is, 0 to 100.
  let confidence: Int
  /// What else it might have been.
  let rivals: [Rival]
}
