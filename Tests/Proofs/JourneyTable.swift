import ArticleModel
import Source
import TestSupport

/// Sends every input of a kind on its journeys and prints what became of them, a line a journey.
struct JourneyTable {
  /// Whether every difference and every unfounded loss is printed.
  let isDetailed: Bool
  /// Whether all went well so far.
  private(set) var isClean = true

  init(isDetailed: Bool) {
    self.isDetailed = isDetailed
  }

  static func begin() {
    print("journey                         inputs   equal  explained  unexplained  unfounded losses  refused")
  }

  /// Sends documents on a journey.
  mutating func add(_ name: String, _ journey: Journey, _ documents: [(name: String, document: Document)]) {
    var (equal, explained, unexplained, unfounded, failed) = (0, 0, 0, 0, 0)
    for (title, document) in documents {
      let outcome = journey.outcome(of: document)
      if let failure = outcome.failure {
        failed += 1
        tell("REFUSED \(title): \(failure)")
        continue
      }
      if outcome.differences.isEmpty { equal += 1 } else if outcome.unexplained.isEmpty { explained += 1 }
      if !outcome.unexplained.isEmpty { unexplained += 1 }
      if !outcome.unfounded.isEmpty { unfounded += 1 }
      for difference in outcome.unexplained.prefix(12) {
        tell(
          "DIFFERS \(title): \(difference.path): \(difference.old ?? "(nothing)") → \(difference.new ?? "(nothing)")")
      }
      for loss in outcome.unfounded.prefix(12) {
        tell("UNFOUNDED \(title): \(loss.kind.id) \(loss.path) \(loss.excerpt)")
      }
    }
    isClean = isClean && unexplained == 0 && unfounded == 0
    print(
      name.padding(32), "\(documents.count)".padding(8), "\(equal)".padding(6), "\(explained)".padding(10),
      "\(unexplained)".padding(12), "\(unfounded)".padding(17), failed)
  }

  private func tell(_ line: String) {
    if isDetailed { print("  " + line) }
  }
}

extension String {
  /// The text with spaces behind it, up to a width.
  func padding(_ width: Int) -> String {
    count >= width ? self : self + String(repeating: " ", count: width - count)
  }
}
