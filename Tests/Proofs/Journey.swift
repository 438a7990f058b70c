import ArticleModel
import Source
import Stages
import TestSupport

/// A way through formats and back: read, write as the first stop, read that, write as the next, and so on.
struct Journey {
  /// The formats it goes through after the input's own.
  let stops: [String]

  /// What became of one input.
  struct Outcome {
    var differences: [ModelDifference] = []
    /// Differences that no loss speaks of and that are nothing a stage said it derived.
    var unexplained: [ModelDifference] = []
    /// Losses that nothing is missing for.
    var unfounded: [Loss] = []
    var failure: String?
  }

  /// Goes the way with one document.
  func outcome(of start: Document) -> Outcome {
    var outcome = Outcome()
    var document = start
    var losses: [Loss] = []
    var derived: Set<String> = []
    do {
      for stop in stops {
        let written = try Workbench.write(document, as: stop)
        let isBook = stop == "epub"
        let source = isBook ? try Workbench.record(in: written.value) : SourceFile(name: "", bytes: written.value)
        let back = try Workbench.read(source, as: isBook ? "newsml" : stop)
        losses += written.losses + back.losses
        derived.formUnion(written.derivedFields)
        document = back.value
      }
      outcome.differences = try ModelDiffer.differences(start, document)
    } catch let failure as StageFailure {
      outcome.failure = "\(failure.diagnostic.id): \(failure.diagnostic.message)"
      return outcome
    } catch {
      outcome.failure = "\(error)"
      return outcome
    }
    judge(losses, derived, &outcome)
    return outcome
  }

  private func judge(_ losses: [Loss], _ derived: Set<String>, _ outcome: inout Outcome) {
    let isRoundTrip = Set(stops).count == 1
    // What was kept elsewhere may come back where it was, or not: it explains a difference, and needs none.
    let known = losses.map { (loss: $0, path: Self.path(of: $0)) }
    let lost = known.filter { $0.loss.action != .kept }
    outcome.unexplained = outcome.differences.filter { difference in
      // What standard a story came in is not of the story, once it left it.
      if !isRoundTrip, difference.path.contains("identity.standard") { return false }
      if difference.isAddition, derived.contains(where: { difference.path.contains($0) }) { return false }
      return !known.contains { difference.isCovered(by: $0.path) }
    }
    outcome.unfounded = lost.filter { entry in
      !outcome.differences.contains { $0.isCovered(by: entry.path) }
    }.map(\.loss)
  }

  private static func path(of loss: Loss) -> String {
    loss.path.hasPrefix("metadata.") ? String(loss.path.dropFirst(9)) : loss.path
  }
}
