import ArticleModel
import Stages

/// The transforms of a stream, applied to one item after the other, and what each noticed.
final class StreamedTransforming {
  private let steps: [PreparedTransform]
  private var contexts: [StageContext]
  private var count = 0

  /// `nil` where a transform must see all items at once.
  init?(of line: ConversionLine) {
    let isItemwise = { (step: PreparedTransform) in (step.transform as? any ItemwiseTransform)?.isItemwise ?? false }
    guard line.transforms.allSatisfy(isItemwise) else { return nil }
    steps = line.transforms
    contexts = steps.map { _ in StageContext(facts: line.facts, keeping: ConversionLine.kept) }
  }

  /// What becomes of the next item.
  func apply(to item: Item) throws(StageFailure) -> [Item] {
    guard !steps.isEmpty else { return [item] }
    defer { count += 1 }
    var document = Document(items: [item])
    for (index, step) in steps.enumerated() {
      let before = document
      var noticed = StageContext(facts: contexts[index].facts)
      defer { contexts[index].take(noticed, asItem: count) }
      try step.transform.apply(to: &document, in: &noticed)
      document.clearOutdatedVerbatim(since: before)
    }
    return document.items
  }

  /// What each noticed.
  func records(isWhole: Bool) -> [StageRecord] {
    zip(steps, contexts).map { StageRecord($0.name, .transform, $1, isWhole: isWhole) }
  }
}
