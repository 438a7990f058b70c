import Source
import Stages

extension StageFailure {
  static func unknownStage(_ what: String, _ name: String, among names: [String], at place: SettingPlace)
    -> StageFailure
  {
    var diagnostic = Diagnostic(.unknownStage, "there is no \(what) \"\(name)\"" + hint(name, among: names))
    diagnostic.position = place.position
    return StageFailure(diagnostic, .usage)
  }

  static func unknownPipeline(_ name: String, among names: [String]) -> StageFailure {
    StageFailure(Diagnostic(.unknownPipeline, "there is no pipeline \"\(name)\"" + hint(name, among: names)), .usage)
  }

  static func ambiguousPipeline(_ names: [String], in manifest: String) -> StageFailure {
    let words = names.isEmpty ? "has no pipeline" : "has several pipelines; name one: " + names.joined(separator: ", ")
    return StageFailure(Diagnostic(.unknownPipeline, "\(manifest) \(words)"), .usage)
  }

  static func unknownOption(
    _ name: String, of stage: String, among names: [String], at place: SettingPlace
  ) -> StageFailure {
    let known = names.isEmpty ? "; \(stage) has no options" : hint(name, among: names)
    var diagnostic = Diagnostic(.unknownOption, "\(stage) has no option \"\(name)\"\(known)")
    diagnostic.position = place.position
    return StageFailure(diagnostic, .usage)
  }

  static func unusedSchema(_ name: String, by format: String) -> StageFailure {
    let words = "\(format) is judged by rules of our own, not by a schema file: leave --schema \(name) out"
    return StageFailure(Diagnostic(.unusedSchema, words), .usage)
  }

  static func unknownFact(_ key: String, at place: SettingPlace) -> StageFailure {
    let names = ManifestKey.allCases.map(\.rawValue)
    var diagnostic = Diagnostic(.unknownFact, "there is no metadata key \"\(key)\"" + hint(key, among: names))
    diagnostic.position = place.position
    return StageFailure(diagnostic, .usage)
  }

  static func noAssignment(_ words: String, of form: String) -> StageFailure {
    StageFailure(Diagnostic(.noAssignment, "\"\(words)\" does not have the form \(form)"), .usage)
  }

  static func unknownLoss(_ id: String, among names: [String]) -> StageFailure {
    StageFailure(Diagnostic(.unknownLoss, "no stage has a loss \"\(id)\"" + hint(id, among: names)), .usage)
  }

  static func unknownFormat(of source: SourceFile) -> StageFailure {
    let what = source.bytes.isEmpty ? "it is empty" : "neither its name nor its content tells"
    return StageFailure(Diagnostic(.unknownFormat, "the format of \(source.name) is unknown: \(what)"), .usage)
  }

  static func refused(_ loss: Loss, by stage: StageRecord) -> StageFailure {
    StageFailure(Diagnostic(.refused, words(loss, by: stage), at: loss.range), .refusal)
  }

  static func criticalLoss(_ loss: Loss, by stage: StageRecord) -> StageFailure {
    StageFailure(Diagnostic(.criticalLoss, words(loss, by: stage), at: loss.range), .loss)
  }

  static func strictness(_ what: String, _ word: Strictness) -> StageFailure {
    StageFailure(Diagnostic(.strictness, "--fail-on \(word.rawValue): \(what)"), .loss)
  }

  private static func words(_ loss: Loss, by stage: StageRecord) -> String {
    let excerpt = loss.excerpt.isEmpty ? "" : ", \"\(loss.excerpt)\""
    return "\(stage.name) would lose \(loss.path)\(excerpt): \(loss.kind.meaning) "
      + "Allow it with --allow-loss \(loss.kind.id)"
  }

  /// The name that was probably meant, or all of them where they are few.
  private static func hint(_ name: String, among names: [String]) -> String {
    if let nearest = Nearest.name(to: name, among: names) { return "; did you mean \"\(nearest)\"?" }
    return names.isEmpty || names.count > 8 ? "" : "; there is " + names.joined(separator: ", ")
  }
}

extension Diagnostic {
  static func openAccount(_ account: TextAccount, of stage: String) -> Diagnostic {
    let listed = account.body + account.fields + account.notation + account.dropped
    return Diagnostic(.openAccount, "\(stage): of \(account.source) characters, \(listed) are accounted for")
  }

  static func omitted(_ count: Int, of id: String) -> Diagnostic {
    Diagnostic(.manyAlike, "\(count) more of \(id) are counted and not listed")
  }
}
