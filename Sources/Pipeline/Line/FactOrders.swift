import ArticleModel
import Source
import Stages

/// What the user's facts come to: the transform that puts them into the article, and what every stage is told.
struct FactOrders {
  /// The name of the transform that takes facts: `set.KEY` for what wins over the source, `default.KEY` for what fills.
  private static let transformName = "metadata"

  /// The steps that put the facts into the article; none where there are none.
  let steps: [TransformStep]
  /// What every stage is told.
  let facts: ManifestFacts

  /// Sorts the facts; those that no field of the article holds go to the stages alone.
  init(_ plan: ConversionPlan, catalogue: Catalogue, clock: () -> Int) throws(StageFailure) {
    guard !plan.facts.values.isEmpty || !plan.defaults.isEmpty else {
      (steps, facts) = ([], plan.facts)
      return
    }
    var known = plan.facts
    var set = plan.facts.values.mapValues { SettingValue([$0], at: .commandLine) }
    var defaults = plan.defaults.filter { set[$0.key] == nil }
    for (key, value) in set.merging(defaults, uniquingKeysWith: { first, _ in first }).sorted(by: { $0.key < $1.key })
    where ManifestKey(rawValue: key) == nil {
      throw .unknownFact(key, at: value.place)
    }
    let now = ManifestKey.versionCreated.rawValue
    if set[now]?.words == ["now"] || defaults[now]?.words == ["now"] {
      let moment = Self.moment(plan.facts.sourceDateEpoch ?? clock())
      if set[now] != nil { known.values[now] = moment }
      set[now]?.words = [moment]
      defaults[now]?.words = [moment]
    }
    var taken: Set<String> = []
    if !set.isEmpty || !defaults.isEmpty {
      taken = Set(catalogue.transform(named: Self.transformName)?.about.options.map(\.name) ?? [])
    }
    for (key, value) in defaults where !taken.contains("default." + key) {
      known.values[key] = value.words.joined(separator: ",")
    }
    var settings: [String: SettingValue] = [:]
    for (key, value) in set where taken.contains("set." + key) { settings["set." + key] = value }
    for (key, value) in defaults where taken.contains("default." + key) { settings["default." + key] = value }
    steps = settings.isEmpty ? [] : [TransformStep(Self.transformName, settings)]
    facts = known
  }

  private static func moment(_ seconds: Int) -> String {
    NewsDate(secondsSinceEpoch: seconds, text: "now")?.iso8601 ?? "now"
  }
}
