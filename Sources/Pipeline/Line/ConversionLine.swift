import ArticleModel
import Source
import Stages

/// A plan made ready to run: every stage it names exists, and every option and fact makes sense.
///
/// What it refuses is the user's wording: a diagnostic with a position points into the manifest, one without at the
/// command line. Made once, it converts any number of inputs, from any number of tasks.
package struct ConversionLine: Sendable {
  /// The formats of the outputs, in the order of the plan.
  package let formats: [Format]
  /// What the user should know about the plan itself, such as settings that nothing uses.
  package let remarks: [Diagnostic]
  /// The plan.
  package let plan: ConversionPlan

  let catalogue: Catalogue
  let facts: ManifestFacts
  let files: OptionFiles
  let transforms: [PreparedTransform]
  let writers: [any ArticleWriter]

  /// Makes every stage of the plan; `clock` gives seconds since 1970 and is asked only where a fact says `now`.
  package init(
    _ plan: ConversionPlan, catalogue: Catalogue, clock: () -> Int = SystemClock.now
  ) throws(StageFailure) {
    var desk = SettingsDesk(plan: plan, catalogue: catalogue)
    remarks = try desk.remarks()
    files = try desk.readFiles()
    desk = SettingsDesk(plan: plan, catalogue: catalogue, files: files)
    try desk.checkAllowedLosses()
    let orders = try FactOrders(plan, catalogue: catalogue, clock: clock)
    for entry in plan.settings.isEmpty ? [] : catalogue.readers where plan.settings[entry.format.name] != nil {
      _ = try desk.reader(of: entry)
    }
    if let from = plan.from {
      _ = try desk.reader(of: try desk.readerEntry(named: from, at: plan.readPlace))
    }
    var transforms: [PreparedTransform] = []
    let steps = orders.steps + plan.transforms
    for step in steps + desk.stepsAskedForBySettings(besides: steps) { transforms.append(try desk.transform(of: step)) }
    var writers: [any ArticleWriter] = []
    var formats: [Format] = []
    for step in plan.outputs {
      let (format, writer) = try desk.writer(of: step)
      formats.append(format)
      writers.append(writer)
    }
    self.plan = plan
    self.catalogue = catalogue
    self.formats = formats
    self.transforms = transforms
    self.writers = writers
    facts = orders.facts
  }
}
