/// How a command line wants to be talked to.
struct TalkRequest: Equatable {
  /// The style of diagnostics.
  var diagnostics: String?
  /// Whether only errors matter.
  var isQuiet = false
  /// Whether everything matters.
  var isVerbose = false
  /// Whether color is unwelcome.
  var isPlain = false
}

extension TalkRequest {
  /// What the options say.
  init(_ options: TalkOptions) {
    self.init(
      diagnostics: options.diagnostics, isQuiet: options.quiet, isVerbose: options.verbose, isPlain: options.noColor)
  }

  /// What can be made out of a command line that was not understood.
  init(guessedFrom arguments: [String]) {
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("--diagnostics") {
      diagnostics = argument.split(separator: "=", maxSplits: 1).dropFirst().first.map(String.init)
      if argument == "--diagnostics", index + 1 < arguments.count { diagnostics = arguments[index + 1] }
    }
    isPlain = arguments.contains("--no-color")
  }
}
