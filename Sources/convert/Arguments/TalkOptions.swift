import ArgumentParser

/// How the program talks.
struct TalkOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The style of diagnostics.", valueName: "text|json|sarif|github"))
  var diagnostics: String?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say also what is only worth knowing, such as the format that was guessed.")
  var verbose = false

  @Flag(help: "Do not color; so do NO_COLOR and TERM=dumb.")
  var noColor = false
}
