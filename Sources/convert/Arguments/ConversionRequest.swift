/// What a command line without a subcommand asks for, word by word.
struct ConversionRequest: Equatable {
  /// The inputs; none means stdin.
  var inputs: [String] = []
  /// What is said about the inputs.
  var source = SourceRequest()
  /// The format to write.
  var to: String?
  /// The file to write.
  var output: String?
  /// The folder to write into.
  var outputFolder: String?
  /// The manifest to follow.
  var manifest: String?
  /// The pipeline of the manifest to run.
  var pipeline: String?
  /// How many inputs to convert at a time.
  var jobs: Int?
  /// The file for the report.
  var report: String?
  /// What to fail on.
  var failOn: [String] = []
  /// The codes of losses to let pass.
  var allowedLosses: [String] = []
  /// How to talk.
  var talk = TalkRequest()
}
