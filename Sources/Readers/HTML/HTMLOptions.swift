import Stages

/// The options of the HTML reader.
struct HTMLOptions: StageOptions {
  /// Whether a block in doubt stays.
  var favor = Favor.balanced
  /// Whether everything that stands around the story stays.
  var keepsBoilerplate = false
  /// The address the page was read from, for relative addresses.
  var base: String?

  /// What counts more where a block may or may not be of the story.
  enum Favor: String, CaseIterable {
    case balanced, precision, recall

    /// How likely a block must be to stay.
    var cut: Int {
      switch self {
      case .balanced: PageVerdicts.balanced
      case .precision: PageVerdicts.precise
      case .recall: PageVerdicts.complete
      }
    }
  }

  init(_ settings: inout Settings) throws(StageFailure) {
    try settings.take("favor", into: &favor, "whether blocks in doubt go (`precision`) or stay (`recall`)")
    try settings.take("keep-boilerplate", into: &keepsBoilerplate, "keep what stands around the story in its body")
    try settings.take("base-url", into: &base, "the address the page was read from, for relative addresses in it")
  }
}
