import Pipeline
import Source
import Stages

/// Carries out a conversion: `convert INPUT…`.
struct Conversion: Errand {
  private let request: ConversionRequest

  /// Takes a request on.
  init(_ request: ConversionRequest) {
    self.request = request
  }

  var talkRequest: TalkRequest { request.talk }

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    let inputs = try chosenInputs()
    guard let line = try request.makeLine(&talk) else { return FailureKind.usage.exitCode }
    talk.tell(line.remarks.map { Notice($0, in: nil) })
    if let folder = request.outputFolder {
      return try convert(inputs, into: folder, with: line, &talk)
    }
    guard inputs.count == 1, line.formats.count == 1, let input = inputs.first, let format = line.formats.first else {
      throw .outputFolderNeeded
    }
    if isForStdout, format.isBinary, Terminal.isTerminal(.stdout) { throw .binaryToTerminal(format) }
    return try convert(input, with: line, &talk)
  }

  private var isForStdout: Bool { request.output == nil || request.output == "-" }

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

  private func convert(
    _ input: String, with line: ConversionLine, _ talk: inout Talk
  ) throws(StageFailure) -> Int32 {
    let file = try InputFile.read(input)
    let inputs = Set([file.identity].compactMap(\.self))
    for path in [request.output, request.report].compactMap(\.self) where path != "-" {
      try OutputFile.check(path, sparing: inputs)
    }
    var result = line.convert(file.source)
    if let output = result.outputs.first {
      do throws(StageFailure) {
        if isForStdout {
          try Terminal.put(output.bytes)
        } else if let path = request.output {
          try OutputFile.write(output.bytes, to: path, sparing: inputs)
          result.outputs[0].path = path
        }
      } catch {
        result.failure = error
        result.outputs = []
      }
    }
    talk.tell(of: result, by: line.plan)
    try writeReport(of: [result], sparing: inputs)
    return result.exitCode
  }

  private func convert(
    _ inputs: [String], into folder: String, with line: ConversionLine, _ talk: inout Talk
  ) throws(StageFailure) -> Int32 {
    var report = request.report.map { _ in RunReport() }
    let batch = Batch(line, into: folder, jobs: request.jobs ?? Terminal.processors)
    let summary = try batch.run(inputs) { result in
      talk.tell(of: result, by: line.plan)
      report?.add(result)
    }
    if summary.inputs > 1 { talk.conclude(.summary(summary, in: folder)) }
    if let path = request.report, let report { try Self.write(report.finish(), to: path) }
    return summary.exitCode
  }

  private func writeReport(of results: [ConversionResult], sparing inputs: Set<FileIdentity>) throws(StageFailure) {
    guard let path = request.report else { return }
    var report = RunReport()
    for result in results { report.add(result) }
    try Self.write(report.finish(), to: path, sparing: inputs)
  }

  private static func write(
    _ bytes: [UInt8], to path: String, sparing inputs: Set<FileIdentity> = []
  ) throws(StageFailure) {
    if path == "-" {
      try Terminal.put(bytes)
    } else {
      try OutputFile.write(bytes, to: path, sparing: inputs)
    }
  }
}
