import Pipeline
import Source
import Stages

/// Carries out a conversion: `convert INPUT…`.
struct Conversion: Errand {
  /// What is asked for.
  let request: ConversionRequest

  /// Takes a request on.
  init(_ request: ConversionRequest) {
    self.request = request
  }

  var talkRequest: TalkRequest { request.talk }

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    let inputs = try chosenInputs()
    guard let line = try request.makeLine(&talk) else { return FailureKind.usage.exitCode }
    talk.tell(line.remarks.map { Notice($0, in: nil) })
    if let folder = request.outputFolder { return try convert(inputs, into: folder, with: line, &talk) }
    guard inputs.count == 1, line.formats.count == 1, let input = inputs.first, let format = line.formats.first else {
      throw .outputFolderNeeded
    }
    let target = OutputPlace(request.output)
    if target == .stdout, format.isBinary, Terminal.isTerminal(.stdout) { throw .binaryToTerminal(format) }
    return try convert(input, to: target, with: line, &talk)
  }

  private func chosenInputs() throws(StageFailure) -> [String] {
    if let first = request.inputs.first {
      try refuseMisspelling(first)
      return request.inputs
    }
    guard !Terminal.isTerminal(.stdin) else { throw StageFailure(Diagnostic(.noInput), .usage) }
    return ["-"]
  }

  /// Refuses a word that is no file and nearly a subcommand.
  private func refuseMisspelling(_ word: String) throws(StageFailure) {
    guard !word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }), word != "-" else {
      return
    }
    let names = CommandLineGrammar.subcommandNames
    if !Terminal.isFile(word), Nearest.name(to: word, among: names) != nil {
      throw .unknownName("file or subcommand", word, among: names)
    }
  }
}
