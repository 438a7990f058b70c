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
    /// Differences that no loss speaks of and that are nothing a format demands or a stage said it derived.
    var unexplained: [ModelDifference] = []
    /// Losses of a stop that nothing is missing for when what it wrote is read back.
    var unfounded: [Loss] = []
    /// Why a stop refused to write it.
    var failure: String?
  }

  /// What a format makes explicit that may go without saying: the standard's own default, or its demand.
  private static let demanded: Set<String> = [
    "identity.version", "identity.kind", "catalogs", "envelope", "envelope.catalogs", "lifecycle", "lifecycle.status",
    "mainBody",
  ]

  private var isRoundTrip: Bool { Set(stops).count == 1 && stops != ["epub"] }

  /// Goes the way with one document.
  func outcome(of start: Document) -> Outcome {
    var outcome = Outcome()
    var document = start
    var known: [(loss: Loss, path: String)] = []
    var derived: Set<String> = []
    do {
      for stop in stops {
        let written = try Workbench.write(document, as: stop)
        let isBook = stop == "epub"
        let source = isBook ? try Workbench.record(in: written.value) : SourceFile(name: "", bytes: written.value)
        let back = try Workbench.read(source, as: isBook ? "newsml" : stop)
        let losses = (written.losses + back.losses).map { (loss: $0, path: Self.path(of: $0)) }
        let step = try ModelDiffer.differences(document, back.value)
        outcome.unfounded += losses.filter { entry in
          entry.loss.action != .kept && !step.contains { $0.isCovered(by: entry.path) }
        }.map(\.loss)
        known += losses
        derived.formUnion(written.derivedFields)
        document = back.value
      }
      outcome.differences = try ModelDiffer.differences(start, document, foldingSpace: !isRoundTrip).filter {
        !isOfTheFormat($0)
      }
    } catch let failure as StageFailure {
      outcome.failure = "\(failure.diagnostic.id): \(failure.diagnostic.message)"
      return outcome
    } catch {
      outcome.failure = "\(error)"
      return outcome
    }
    outcome.unexplained = outcome.differences.filter { difference in
      if difference.isAddition, derived.contains(where: { difference.path.contains($0) }) { return false }
      return !known.contains { difference.isCovered(by: $0.path) }
    }
    return outcome
  }

  /// Whether a difference comes with the change of formats as such: which standard a story is in, what its codes resolve
  /// to by the catalogs at hand, what the standard demands to be said.
  private func isOfTheFormat(_ difference: ModelDifference) -> Bool {
    let path =
      difference.path.hasPrefix("items[") ? String(difference.path.drop { $0 != "." }.dropFirst()) : difference.path
    if difference.isAddition, Self.demanded.contains(path) || path.hasSuffix(".contentType") { return true }
    return !isRoundTrip && (path.hasPrefix("identity.standard") || path.hasSuffix(".resolvedURI"))
  }

  private static func path(of loss: Loss) -> String {
    loss.path.hasPrefix("metadata.") ? String(loss.path.dropFirst(9)) : loss.path
  }
}
