import ArticleModel
import NewsProse
import Source

/// A date of a line, and the field it goes into.
struct PlacedDate {
  /// What the line says.
  let line: DateLine
  /// The date.
  let date: NewsDate
  /// The field.
  let field: FieldName
  /// The rule that placed it there.
  let rule: String
  /// How sure it is.
  let confidence: Int
  /// Where it stands.
  let range: SourceRange
}
