import Source
import Stages

/// Hands every stage its settings, and refuses those that no stage knows.
struct SettingsDesk {
  let plan: ConversionPlan
  let catalogue: Catalogue
  let files: OptionFiles

  init(plan: ConversionPlan, catalogue: Catalogue, files: OptionFiles = OptionFiles()) {
    self.plan = plan
    self.catalogue = catalogue
    self.files = files
  }

  /// Reads the files that settings of the plan name.
  func readFiles() throws(StageFailure) -> OptionFiles {
    var files = OptionFiles()
    for step in givenSteps {
      for about in abouts(of: step.stage) {
        let options = about.options
        let settings = merged(options, step.settings, plan.settings[step.stage] ?? [:])
        for option in options where option.shape == .files {
          if let value = settings[option.name] { try files.read(value, of: "\(step.stage).\(option.name)") }
        }
      }
    }
    return files
  }

  /// The stages that anything is set of, with what the manifest sets of them.
  private var givenSteps: [(stage: String, settings: [String: SettingValue])] {
    var steps = plan.transforms.map { ($0.name, $0.settings) } + plan.outputs.map { ($0.format, $0.settings) }
    if let from = plan.from { steps.append((from, plan.readSettings)) }
    return plan.settings.keys.sorted().map { ($0, [:]) } + steps.filter { !$0.1.isEmpty }
  }

  /// Refuses settings of stages and options that do not exist; tells of those that nothing in the plan can use.
  func remarks() throws(StageFailure) -> [Diagnostic] {
    guard !plan.settings.isEmpty else { return [] }
    var remarks: [Diagnostic] = []
    for (stage, values) in plan.settings.sorted(by: { $0.key < $1.key }) {
      guard let first = values.min(by: { $0.key < $1.key }) else { continue }
      let sides = abouts(of: stage)
      if sides.isEmpty {
        throw .unknownStage("format or transform", stage, among: stageNames, at: first.value.place)
      }
      let options = sides.flatMap { $0.options.map(\.name) }
      for (name, value) in values.sorted(by: { $0.key < $1.key }) where !options.contains(name) {
        throw .unknownOption(name, of: stage, among: options, at: value.place)
      }
      if !hasPart(stage) {
        let words = "\(stage).\(first.key) was set, but \(stage) has no part in this run"
        remarks.append(Diagnostic(.unusedSetting, words))
      }
    }
    return remarks
  }

  /// Refuses allowed losses that no stage of the catalogue can have.
  func checkAllowedLosses() throws(StageFailure) {
    guard !plan.policy.allowed.isEmpty else { return }
    let abouts = catalogue.readers.map(\.about) + catalogue.transforms.map(\.about) + catalogue.writers.map(\.about)
    let known = abouts.flatMap { $0.losses.map(\.id) }
    for id in plan.policy.allowed.sorted() where !known.contains(id) {
      throw .unknownLoss(id, among: known)
    }
  }

  /// The reader of a format that was named.
  func readerEntry(named name: String, at place: SettingPlace) throws(StageFailure) -> ReaderEntry {
    guard let entry = catalogue.reader(named: name) else {
      throw .unknownStage("input format", name, among: catalogue.readers.map(\.format.name), at: place)
    }
    return entry
  }

  /// Makes a reader.
  func reader(of entry: ReaderEntry) throws(StageFailure) -> any ArticleReader {
    var settings = try settings(of: entry.format.name, entry.about, step: plan.readSettings)
    return try entry.make(&settings)
  }

  /// Makes the transform of a step.
  func transform(of step: TransformStep) throws(StageFailure) -> PreparedTransform {
    guard let entry = catalogue.transform(named: step.name) else {
      throw .unknownStage("transform", step.name, among: catalogue.transforms.map(\.name), at: step.place)
    }
    var settings = try settings(of: entry.name, entry.about, step: step.settings)
    return PreparedTransform(name: entry.name, transform: try entry.make(&settings))
  }

  /// The transforms that no step names but a setting does: who sets an option of a transform wants it applied.
  func stepsAskedForBySettings(besides steps: [TransformStep]) -> [TransformStep] {
    guard !plan.settings.isEmpty else { return [] }
    return catalogue.transforms.filter { entry in
      plan.settings[entry.name] != nil && !steps.contains { $0.name == entry.name }
    }.map { TransformStep($0.name) }
  }

  /// Makes the writer of a step.
  func writer(of step: OutputStep) throws(StageFailure) -> (format: Format, writer: any ArticleWriter) {
    guard let entry = catalogue.writer(named: step.format) else {
      throw .unknownStage("output format", step.format, among: catalogue.writers.map(\.format.name), at: step.place)
    }
    var settings = try settings(of: entry.format.name, entry.about, step: step.settings)
    return (entry.format, try entry.make(&settings))
  }

  /// The settings of a stage: those of its step, which must all be its own, and those of `--set` that are its own.
  private func settings(
    of stage: String, _ about: StageAbout, step: [String: SettingValue]
  ) throws(StageFailure) -> Settings {
    let given = plan.settings[stage] ?? [:]
    guard !step.isEmpty || !given.isEmpty else { return .none(of: stage) }
    let options = about.options
    for (name, value) in step.sorted(by: { $0.key < $1.key }) where !options.contains(where: { $0.name == name }) {
      throw .unknownOption(name, of: stage, among: options.map(\.name), at: value.place)
    }
    let values = merged(options, step, given)
    var files: [String: [SourceFile]] = [:]
    for option in options where option.shape == .files {
      if let value = values[option.name] { files[option.name] = self.files[value] }
    }
    return Settings(of: stage, values, files: files)
  }

  /// The settings of a step, and over them those of the command line; of one option the last word counts, except of
  /// files, which add up.
  private func merged(
    _ options: [OptionDeclaration], _ step: [String: SettingValue], _ given: [String: SettingValue]
  ) -> [String: SettingValue] {
    var merged = step
    for option in options {
      guard var value = given[option.name] else { continue }
      if option.shape != .files { value.words = Array(value.words.suffix(1)) }
      if option.shape == .texts || option.shape == .files { value.words = value.words.flatMap(Self.parts) }
      merged[option.name] = value
    }
    return merged
  }

  /// The texts that one word on the command line stands for.
  private static func parts(_ word: String) -> [String] {
    word.split(separator: ",").map(String.init)
  }

  private func abouts(of stage: String) -> [StageAbout] {
    [
      catalogue.reader(named: stage)?.about, catalogue.transform(named: stage)?.about,
      catalogue.writer(named: stage)?.about,
    ]
    .compactMap(\.self)
  }

  private var stageNames: [String] {
    let names =
      catalogue.readers.map(\.format.name) + catalogue.transforms.map(\.name) + catalogue.writers.map(\.format.name)
    return Set(names).sorted()
  }

  /// Whether a stage of this name may come to run.
  private func hasPart(_ stage: String) -> Bool {
    catalogue.transform(named: stage) != nil || plan.outputs.contains { $0.format == stage }
      || (plan.from ?? stage) == stage && catalogue.reader(named: stage) != nil
  }
}
