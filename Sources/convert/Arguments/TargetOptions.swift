import ArgumentParser

/// Where a conversion goes.
struct TargetOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The format of the output; guessed from the output's name when left out.", valueName: "format"))
  var to: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The output file; stdout when left out. Written whole or not at all.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The folder for the outputs of several inputs.", valueName: "folder"))
  var outputDir: String?

  @Option(
    name: [.customShort("d"), .long],
    help: ArgumentHelp("A manifest: pipelines of stages, their options and facts, in YAML.", valueName: "file"))
  var manifest: String?

  @Option(help: ArgumentHelp("Which pipeline of the manifest to run.", valueName: "name"))
  var pipeline: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("How many inputs to convert at a time.", valueName: "number"))
  var jobs: Int?
}
