import ArticleModel
import NewsCodes
import Source
import Stages

/// The options of the text reader.
struct TextOptions: StageOptions {
  /// How many paragraphs it accepts.
  var mostParagraphs = 1_000_000
  /// What kind of text it is.
  var kind = TextKindOption.auto
  /// Whether pairs of hyphens become dashes.
  var repairsDashes = true
  /// How the bytes stand for letters, where the user knows.
  var encoding: TextEncoding?
  /// Whether single letters are mended.
  var repairsLetters = true
  /// Whether headers and footers are taken off pages, and words and paragraphs that lines and pages break are joined.
  var repairsPages = true
  /// Whether lines of boilerplate stay.
  var keepsBoilerplate = false
  /// The day from which the text tells others, such as `yesterday`.
  var reference: NewsDate?

  init(_ settings: inout Settings) throws(StageFailure) {
    try settings.take(
      "most-paragraphs", into: &mostParagraphs, in: 1...100_000_000, "how many paragraphs a file may have")
    try settings.take("kind", into: &kind, "what the text was made by; `auto` tells it from the lines")
    try settings.take("repair-dashes", into: &repairsDashes, "write spaced pairs of hyphens as dashes")
    try settings.take("repair-letters", into: &repairsLetters, "mend ligatures, entities and letters read wrongly")
    try settings.take(
      "repair-pages", into: &repairsPages, "take headers, footers and numbers off pages, and join what they broke")
    try settings.take("keep-boilerplate", into: &keepsBoilerplate, "keep lines such as `Advertisement` as paragraphs")
    var label: String?
    try settings.take("encoding", into: &label, "how the bytes stand for letters, such as windows-1251")
    if let label {
      encoding = TextEncoding.named(label)
      if encoding == nil {
        throw StageFailure(Diagnostic(.unknownEncoding, "nobody knows an encoding \"\(label)\"", at: nil), .usage)
      }
    }
    var day: String?
    try settings.take("reference-date", into: &day, "the day on which `today` in the text is, such as 2020-02-04")
    guard let day else { return }
    reference = NewsDate(iso8601: day)
    if reference?.day == nil {
      throw StageFailure(Diagnostic(.badReferenceDate, "\"\(day)\" is no day", at: nil), .usage)
    }
  }
}
