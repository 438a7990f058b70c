import ArticleModel
import Galley
import Manifest
import Pipeline
import Source
import Stages

extension ConversionRequest {
  /// Makes the line that does what is asked for; `nil` when the manifest is faulty and `talk` has told why.
  func makeLine(_ talk: inout Talk) throws(StageFailure) -> ConversionLine? {
    try refuseContradictions()
    guard var plan = try manifestPlan(&talk) else { return nil }
    try source.add(to: &plan)
    plan.outputs = try chosenOutputs(of: plan.outputs)
    plan.policy = LossPolicy(failingOn: try strictness(), allowing: Set(allowedLosses))
    return try ConversionLine(plan, catalogue: .standard)
  }

  private func refuseContradictions() throws(StageFailure) {
    let contradiction: String? =
      if output != nil, outputFolder != nil {
        "-o and --output-dir exclude each other"
      } else if let report, report == output {
        "the report would replace the output; name another file"
      } else if let jobs, jobs < 1 {
        "--jobs takes a number from 1, not \(jobs)"
      } else if pipeline != nil, manifest == nil {
        "--pipeline names a pipeline of a manifest: add -d FILE"
      } else {
        nil
      }
    if let contradiction { throw StageFailure(Diagnostic(.commandLine, contradiction), .usage) }
  }

  /// The plan of the manifest, or an empty one where there is no manifest.
  private func manifestPlan(_ talk: inout Talk) throws(StageFailure) -> ConversionPlan? {
    guard let manifest else { return ConversionPlan() }
    let text = InputText(try InputFile.read(manifest).source)
    talk.manifest = text
    let read: ManifestFile
    do throws(ManifestFailure) {
      read = try ManifestFile.read(text.file)
    } catch {
      talk.tell(error.diagnostics.map { Notice($0, in: text) })
      return nil
    }
    return try ConversionPlan(read, pipeline: pipeline)
  }

  /// The outputs to make: those of the manifest, unless `--to` or the output's name picks one or names another.
  private func chosenOutputs(of planned: [OutputStep]) throws(StageFailure) -> [OutputStep] {
    let writers = Catalogue.standard.writers
    var wanted = to
    if wanted == nil, planned.count != 1, let output { wanted = Self.format(named: output, among: writers) }
    if let wanted {
      let picked = planned.filter { $0.format == wanted }
      return picked.isEmpty ? [OutputStep(wanted)] : picked
    }
    guard !planned.isEmpty else { throw .noTarget(output, among: writers.map(\.format.name)) }
    return planned
  }

  /// The first format that goes by the ending of a file name.
  private static func format(named path: String, among writers: [WriterEntry]) -> String? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path[path.utf8.index(after: dot)...].lowercased()
    return writers.first { $0.format.fileExtensions.contains(ending) }?.format.name
  }

  private func strictness() throws(StageFailure) -> Set<Strictness> {
    var chosen: Set<Strictness> = []
    for word in failOn {
      guard let strictness = Strictness(rawValue: word) else {
        throw .unknownName("reason to fail on", word, among: Strictness.allCases.map(\.rawValue))
      }
      chosen.insert(strictness)
    }
    return chosen
  }
}

extension SourceRequest {
  /// Adds what is said about the inputs to a plan.
  func add(to plan: inout ConversionPlan) throws(StageFailure) {
    if let from, from != plan.from {
      plan.from = from
      plan.readSettings = [:]
      plan.readPlace = .commandLine
    }
    for words in facts { try plan.add(fact: words) }
    for words in settings { try plan.add(setting: words) }
    if let epoch = Terminal.environment("SOURCE_DATE_EPOCH") {
      guard let seconds = Int(epoch), NewsDate(secondsSinceEpoch: seconds, text: epoch) != nil else {
        throw StageFailure(
          Diagnostic(.badEpoch, "SOURCE_DATE_EPOCH is \"\(epoch)\", which is no moment up to the year 9999"), .usage)
      }
      plan.facts.sourceDateEpoch = seconds
    }
  }
}
