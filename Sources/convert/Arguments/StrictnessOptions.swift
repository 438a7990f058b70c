import ArgumentParser

/// What a conversion is judged by.
struct StrictnessOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write digests, diagnostics, losses with their arithmetic, and provenance to a JSON file.", valueName: "file"))
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Fail (status 3) on any loss of content, metadata or rights, or on any warning; may be repeated.",
      valueName: "loss|warning"))
  var failOn: [String] = []

  @Option(help: ArgumentHelp("Let losses of this code pass; may be repeated.", valueName: "code"))
  var allowLoss: [String] = []
}
