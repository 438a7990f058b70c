import ArgumentParser
import ArticleModel
import Galley
import Pipeline
import Source
import Stages

/// `convert why FILE --field headline`: where a fact of an article comes from.
struct WhyCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    _superCommandName: "convert",
    abstract: "Says where a fact comes from: its value, its place in the source, the rule, the rivals.",
    usage: "convert why <file> [--field <name> …] [--all] [--html <path>] [<options>]",
    discussion: """
      EXAMPLES:
        convert why story.txt --field headline
        convert why story.txt --all
        convert why page.html --all --html why.html
      """)

  static var helpFooter: String {
    "\n\nFIELDS:\n" + FieldName.allCases.map(\.rawValue).filled(to: 80, indent: 2)
  }

  @Argument(help: "The file the article stands in, or - for stdin.")
  var file: String

  @Option(help: ArgumentHelp("A field to tell about; may be repeated.", valueName: "name"))
  var field: [String] = []

  @Flag(help: "Tell about every field that has a value.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Write a page that shows it: the source with what was chosen and left out, beside it the fields.",
      valueName: "path"))
  var html: String?

  @OptionGroup(title: "What comes in")
  var source: SourceOptions
  @OptionGroup(title: "What is said")
  var said: TalkOptions

  var talkRequest: TalkRequest { TalkRequest(said) }

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    let fields = try chosenFields()
    var plan = ConversionPlan()
    try SourceRequest(source).add(to: &plan)
    let line = try ConversionLine(plan, catalogue: .standard)
    let input = try InputFile.read(file)
    let sparing = Set([input.identity].compactMap(\.self))
    if let html { try OutputPlace(html).check(sparing: sparing) }
    let result = line.read(input.source)
    talk.tell(of: result, by: plan)
    if let html {
      try OutputPlace(html).put(ExplainPage(result, fields: all ? nil : fields).bytes(), sparing: sparing)
      return result.exitCode
    }
    try tell(fields, of: result)
    return result.exitCode
  }

  private func tell(_ fields: [FieldName], of result: ConversionResult) throws(StageFailure) {
    let text = InputText(result.source)
    let articles = result.document?.articles ?? []
    for (index, article) in articles.enumerated() {
      if articles.count > 1 { try Terminal.put(Array("Article \(index + 1) of \(articles.count)\n\n".utf8)) }
      let stories = (all ? article.presentFields : fields).map {
        FieldStory(field: $0, article: article, text: text, isSource: result.hasOwnRanges).told
      }
      try Terminal.put(Array(stories.joined(separator: "\n").utf8))
    }
  }

  /// The fields that were named.
  private func chosenFields() throws(StageFailure) -> [FieldName] {
    if field.isEmpty, !all {
      throw StageFailure(
        Diagnostic(.commandLine, "which field? name one with --field, or ask for --all"), .usage)
    }
    var fields: [FieldName] = []
    for name in field {
      guard let known = FieldName(rawValue: name) else {
        throw .unknownName("field", name, among: FieldName.allCases.map(\.rawValue))
      }
      fields.append(known)
    }
    return fields
  }
}
