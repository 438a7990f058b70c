import ArgumentParser
import Stages

/// `convert INPUT…`: the command without a subcommand.
struct ConvertCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts news articles from one format into another.",
    usage: """
      convert [<input> ...] [--to <format>] [-o <file>] [<options>]
      convert <subcommand> …
      """,
    discussion: """
      EXAMPLES:
        convert story.txt --to newsml                  print NewsML-G2
        convert story.txt -o story.epub                the name tells the format
        cat story.txt | convert -f text -t json        read stdin
        convert *.txt --to newsml --output-dir out     convert many
        convert -d convert.yaml --pipeline wire *.txt  follow a manifest
        convert why story.txt --field headline         where does a fact come from?
        convert explain convert.no-input               what does a code mean?
      """,
    version: ProgramVersion.line,
    subcommands: CommandLineGrammar.subcommands)

  static var helpFooter: String {
    """


    A subcommand comes first; a file of its name is `./formats`.

    KEYS OF --metadata:
    \(ManifestKey.allCases.map(\.rawValue).filled(to: 80, indent: 2))

    EXIT STATUS:
      0   all went well
      1   an input could not be converted
      2   the command line or the manifest asks for something that does not exist
      3   something was lost, or noticed, that the run was told to fail on
      4   an input or an output breaks the rules of its format
      5   embargo, status or rights forbid it
      6   some inputs of a batch failed
      7   a limit on size or depth was hit
      8   a file could not be read or written
      70  a fault of the program itself

    ENVIRONMENT:
      SOURCE_DATE_EPOCH    the moment of the version where source and user give none
      GALLEY_SCHEMAS       the folder in which `convert check` finds schemas
      NO_COLOR, TERM=dumb  no color
    """
  }

  @Argument(help: "The inputs: paths, or - for stdin, which is also read when none is given.")
  var inputs: [String] = []

  @OptionGroup(title: "What comes in")
  var source: SourceOptions
  @OptionGroup(title: "What goes out")
  var target: TargetOptions
  @OptionGroup(title: "What is let pass")
  var strictness: StrictnessOptions
  @OptionGroup(title: "What is said")
  var said: TalkOptions

  var talkRequest: TalkRequest { TalkRequest(said) }

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    try Conversion(request).perform(&talk)
  }

  /// What is asked for.
  var request: ConversionRequest {
    var request = ConversionRequest()
    request.inputs = inputs
    request.source = SourceRequest(source)
    request.talk = TalkRequest(said)
    request.to = target.to
    request.output = target.output
    request.outputFolder = target.outputDir
    request.manifest = target.manifest
    request.pipeline = target.pipeline
    request.jobs = target.jobs
    request.report = strictness.report
    request.failOn = strictness.failOn
    request.allowedLosses = strictness.allowLoss
    return request
  }
}
