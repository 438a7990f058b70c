import Stages

/// The options of the text reader.
struct TextOptions: StageOptions {
  /// How many paragraphs it accepts.
  var mostParagraphs = 1_000_000
  /// What kind of text it is.
  var kind = TextKindOption.auto
  /// Whether pairs of hyphens become dashes.
  var repairsDashes = true
  /// Whether lines of boilerplate stay.
  var keepsBoilerplate = false

  init(_ settings: inout Settings) throws(StageFailure) {
    try settings.take(
      "most-paragraphs", into: &mostParagraphs, in: 1...100_000_000, "how many paragraphs a file may have")
    try settings.take("kind", into: &kind, "what the text was made by; `auto` tells it from the lines")
    try settings.take("repair-dashes", into: &repairsDashes, "write spaced pairs of hyphens as dashes")
    try settings.take("keep-boilerplate", into: &keepsBoilerplate, "keep lines such as `Advertisement` as paragraphs")
  }
}
