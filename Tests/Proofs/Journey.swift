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

  /// Whether it begins in the format it goes through, so that white space counts.
  var isRoundTrip = false

  private var tolerance: ModelDiffer.Tolerance {
    ModelDiffer.Tolerance(foldsSpace: !isRoundTrip, overlooksSilence: !isRoundTrip)
  }

  /// Goes the way with one document.
  func outcome(of start: Document) -> Outcome {
    var outcome = Outcome()
    do {
      var document = start
      var steps: [ModelDifference] = []
      for stop in stops { document = try take(stop, from: document, &outcome, &steps) }
      outcome.differences = try ModelDiffer.differences(start, document, tolerance).filter { !isOfTheFormat($0) }
      // What differs in the end differs since some stop; where each stop told of all it changed, nothing is left to tell.
      outcome.unexplained = outcome.differences.isEmpty ? [] : steps
    } catch let failure as StageFailure {
      outcome.failure = "\(failure.diagnostic.id): \(failure.diagnostic.message)"
    } catch {
      outcome.failure = "\(error)"
    }
    return outcome
  }

  /// Writes and reads a document; adds what the stop changed without telling, and what it told without changing it.
  private func take(
    _ stop: String, from document: Document, _ outcome: inout Outcome, _ untold: inout [ModelDifference]
  ) throws -> Document {
    let written = try Workbench.write(document, as: stop)
    let isBook = stop == "epub"
    let source = isBook ? try Workbench.record(in: written.value) : SourceFile(name: "", bytes: written.value)
    let back = try Workbench.read(source, as: isBook ? "newsml" : stop)
    let losses = (written.losses + back.losses).map { (loss: $0, path: Self.path(of: $0)) }
    let all = try ModelDiffer.differences(document, back.value)
    outcome.unfounded += losses.filter { entry in
      entry.loss.action != .kept && !all.contains { $0.isCovered(by: entry.path) }
    }.map(\.loss)
    untold += try ModelDiffer.differences(document, back.value, tolerance).filter { difference in
      if isOfTheFormat(difference) { return false }
      if difference.isAddition, written.derivedFields.contains(where: { difference.path.contains($0) }) { return false }
      return !losses.contains { difference.isCovered(by: $0.path) }
    }
    return back.value
  }

  /// Whether a difference comes with the change of formats as such: which standard a story is in, what its codes resolve
  /// to by the catalogs at hand, what the standard demands to be said.
  private func isOfTheFormat(_ difference: ModelDifference) -> Bool {
    let path =
      difference.path.hasPrefix("items[") ? String(difference.path.drop { $0 != "." }.dropFirst()) : difference.path
    if difference.isAddition, Self.demanded.contains(path) || path.hasSuffix(".contentType") { return true }
    return !isRoundTrip && isOfAnother(path, difference)
  }

  /// Whether a difference is one that stories have whose format changes.
  private func isOfAnother(_ path: String, _ difference: ModelDifference) -> Bool {
    let last = path.split(separator: ".").last ?? ""
    if path.hasPrefix("identity.standard") || path.hasPrefix("catalogs") || last == "resolvedURI" { return true }
    // How a source spells a date; which field a block repeats is found anew by each reader; ids must be names.
    if last == "text", difference.old.map({ !$0.hasPrefix("{") }) ?? false, Self.isDate(path) { return true }
    if path.contains(".payload.") || Self.isEscaping(last, difference) || Self.isHollowMedium(path, difference) {
      return true
    }
    if last == "repeats" || (last == "anchor" && !difference.isAddition && difference.new != nil) { return true }
    guard difference.isAddition else { return false }
    // What a reader keeps beside what it understood, and media that are only referred to.
    return last == "foreign" || last == "verbatim" || path.hasPrefix("identity.kind")
      || (path == "bodies" && difference.new?.hasPrefix("[{\"verbatim\":") == true)
      || (path.hasPrefix("media[") && difference.new?.hasPrefix("{\"id\":") == true
        && difference.new?.contains(",") == false)
  }

  /// Whether an address was brought into the form that standards demand.
  private static func isEscaping(_ name: Substring, _ difference: ModelDifference) -> Bool {
    ["href", "cite", "uri"].contains(name) && difference.old != nil && difference.new?.contains("%") == true
  }

  /// Whether an item is a medium or a story, of which there is nothing but its kind.
  private static func isHollowMedium(_ path: String, _ difference: ModelDifference) -> Bool {
    let isKind = path == "type" && [difference.old, difference.new].contains("\"media\"")
    let medium = path == "media" ? difference.old ?? difference.new : nil
    return isKind || medium.map { !$0.contains("renditions") && $0.drop { $0 == "[" }.hasPrefix("{\"id\":") } == true
  }

  private static func isDate(_ path: String) -> Bool {
    let parent = path.split(separator: ".").dropLast().last ?? ""
    return path.hasPrefix("lifecycle.")
      || ["created", "date", "validFrom", "validUntil", "sent"].contains { parent.hasPrefix($0) }
  }

  private static func path(of loss: Loss) -> String {
    loss.path.hasPrefix("metadata.") ? String(loss.path.dropFirst(9)) : loss.path
  }
}
