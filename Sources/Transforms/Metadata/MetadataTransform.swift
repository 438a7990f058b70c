import ArticleModel
import Source
import Stages

/// States facts about every item: `set.KEY` wins over what the source says, `default.KEY` holds where it says nothing.
///
/// The keys are those of `-M`. Whatever it changes is traced to the user; what a fact replaced stays as its rival.
struct MetadataTransform: ItemwiseTransform {
  static let name = "metadata"
  static let summary = "sets facts about every article, or fills them in where they are missing"
  static let diagnostics: [DiagnosticKind] = [.badFact, .sharedGuid]

  struct Options: StageOptions {
    var wins: [StatedFact] = []
    var fills: [StatedFact] = []

    init(_ settings: inout Settings) throws(StageFailure) {
      for key in ManifestKey.allCases where StatedFact.isField(key) {
        if let fact = try StatedFact(key, "set.", from: &settings) { wins.append(fact) }
      }
      for key in ManifestKey.allCases where StatedFact.isField(key) {
        if let fact = try StatedFact(key, "default.", from: &settings) { fills.append(fact) }
      }
    }
  }

  let options: Options

  /// What can be said of one item alone is refused where there are several.
  var isItemwise: Bool { !(options.wins + options.fills).contains(where: \.isForOne) }

  func apply(to document: inout Document, in context: inout StageContext) throws(StageFailure) {
    let items = document.items.indices.filter { document.items[$0].metadata != nil }
    if items.count > 1, (options.wins + options.fills).contains(where: \.isForOne) {
      throw .sharedGuid(among: items.count)
    }
    for index in items { state(about: &document.items[index]) }
  }

  private func state(about item: inout Item) {
    guard var metadata = item.metadata else { return }
    let language = metadata.languages.content.first
    for fact in options.wins { metadata.state(fact, rule: "metadata.set") }
    for fact in options.fills where metadata.lacks(fact) { metadata.state(fact, rule: "metadata.default") }
    item.metadata = metadata
    if case .article(var article) = item, let stated = metadata.languages.content.first, stated != language {
      for index in article.bodies.indices where article.bodies[index].language == language {
        article.bodies[index].language = stated
      }
      item = .article(article)
    }
  }
}
