import ArgumentParser
import Galley
import Pipeline
import Source
import Stages

/// `convert check FILE…`: judges files by the rules of their formats.
struct CheckCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    _superCommandName: "convert",
    abstract: "Judges files by the rules of their formats; what was found goes to stdout.",
    usage: "convert check <file> … [<options>]",
    discussion: """
      NewsML-G2 and NITF are held against XSD schemas where they are at hand, and against rules of our own that need none.
      ninjs is held against our own grammar of its versions 1.6, 2.2 and 3.1; JSON Schema files are not read.

      Schemas are looked for in the folder that GALLEY_SCHEMAS names, and in the folders in it; each is compiled once,
      however many files there are. `convert explain CODE` says more about what was found.

      EXAMPLES:
        convert check story.xml
        convert check --schema NewsML-G2_2.35-spec-All-Power.xsd --set newsml.catalog=ours.xml feed/*.xml
        convert check --diagnostics sarif out/*.xml > findings.sarif
      """)

  @Argument(help: "The files to check, or - for stdin.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The XSD schema to judge by; what it includes is looked for beside it.", valueName: "file"))
  var schema: String?

  @OptionGroup(title: "What comes in")
  var source: SourceOptions
  @OptionGroup(title: "What is said")
  var said: TalkOptions

  var talkRequest: TalkRequest { TalkRequest(said) }
  var talkStream: Terminal.Stream { .stdout }

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    var plan = ConversionPlan()
    try SourceRequest(source).add(to: &plan)
    let line = try ConversionLine(plan, catalogue: .standard)
    var named: [SourceFile]?
    if let schema { named = try SchemaFolder.schema(at: schema) }
    let given = named
    let bench = JudgeBench { (names) throws(StageFailure) in
      if let given { return given }
      guard let folder = Terminal.environment("GALLEY_SCHEMAS") else { return [] }
      return try SchemaFolder(folder).schemas(named: names)
    }
    var statuses: [Int32] = []
    for file in files { statuses.append(check(file, with: line, by: bench, &talk)) }
    let broken = FailureKind.contract.exitCode
    return statuses.contains(broken) ? broken : statuses.first { $0 != 0 } ?? 0
  }

  /// Checks one file, tells of it, and returns the status it stands for.
  private func check(_ file: String, with line: ConversionLine, by bench: JudgeBench, _ talk: inout Talk) -> Int32 {
    let result: ConversionResult
    do throws(StageFailure) {
      let opened = try OpenedInput.open(file, above: ConversionLine.streamingThreshold)
      if case .large(let input) = opened, let streamed = try line.streamCheck(input, by: bench) {
        result = streamed
      } else {
        result = line.check(try opened.source(), by: bench)
      }
    } catch {
      result = ConversionResult(unreadable: file, error)
    }
    talk.tell(of: result, by: line.plan)
    let errors = result.diagnostics.count { $0.severity == .error } + (result.failure == nil ? 0 : 1)
    talk.conclude(Diagnostic(.checked, Self.words(file, as: result.guess, by: bench, errors: errors)))
    return result.failure?.kind.exitCode ?? (errors == 0 ? 0 : FailureKind.contract.exitCode)
  }

  /// What a check comes to, in a line.
  private static func words(_ file: String, as guess: FormatGuess?, by bench: JudgeBench, errors: Int) -> String {
    guard let guess else { return "\(file): not checked" }
    var rules = "the rules of \(guess.format)"
    let asked = Catalogue.standard.reader(named: guess.format)?.schemaNames ?? []
    let found = bench.schemas(of: guess.format)
    if !found.isEmpty { rules += ", " + found.map(\.name).joined(separator: ", ") }
    if let first = asked.first, found.isEmpty { rules += " without a schema (\(first))" }
    return "\(file): \(errors) error\(errors == 1 ? "" : "s") by \(rules)"
  }
}
