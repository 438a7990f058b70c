import ArgumentParser

/// What every command that reads articles can be told about them.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The format of the input; guessed from its name and content when left out.", valueName: "format"))
  var from: String?

  @Option(
    name: [.customShort("M"), .long],
    help: ArgumentHelp(
      "A fact about the articles, such as language=en or provider=Reuters.", valueName: "key=value"))
  var metadata: [String] = []

  @Option(
    help: ArgumentHelp(
      "An option of a stage; `convert formats` lists them.", valueName: "stage.option=value"))
  var set: [String] = []
}
