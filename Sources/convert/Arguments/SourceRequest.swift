/// What a command line says about its inputs.
struct SourceRequest: Equatable {
  /// The format to read.
  var from: String?
  /// The facts, each as `KEY=VALUE`.
  var facts: [String] = []
  /// The settings, each as `STAGE.OPTION=VALUE`.
  var settings: [String] = []
}

extension SourceRequest {
  /// What the options say.
  init(_ options: SourceOptions) {
    self.init(from: options.from, facts: options.metadata, settings: options.set)
  }
}
