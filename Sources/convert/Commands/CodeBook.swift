import Manifest
import Pipeline
import Source
import Stages

/// The codes there are, of diagnostics and of losses, with what they mean.
struct CodeBook {
  /// A code and what it means.
  struct Entry {
    /// The code.
    var id: String
    /// What it stands for: a warning, an error, a major loss of content.
    var weight: String
    /// What it means.
    var meaning: String
    /// What a person can do.
    var remedy: String
  }

  /// The codes, in the order of the alphabet, each once.
  let entries: [Entry]

  /// Makes it of the kinds that stages and the program declare.
  init(diagnostics: [DiagnosticKind], losses: [LossKind]) {
    let all =
      diagnostics.map { Entry(id: $0.id, weight: $0.severity.rawValue, meaning: $0.meaning, remedy: $0.remedy) }
      + losses.map {
        Entry(
          id: $0.id, weight: "\($0.severity.rawValue) loss of \($0.sort.rawValue)", meaning: $0.meaning,
          remedy: $0.remedy)
      }
    var seen: Set<String> = []
    entries = all.sorted { $0.id < $1.id }.filter { seen.insert($0.id).inserted }
  }

  /// The codes of the stages of a catalogue, and of the program itself.
  init(of catalogue: Catalogue) {
    let abouts = catalogue.readers.map(\.about) + catalogue.transforms.map(\.about) + catalogue.writers.map(\.about)
    let own = DiagnosticKind.ofCommandLine + DiagnosticKind.ofPipeline + DiagnosticKind.ofManifest
    self.init(diagnostics: abouts.flatMap(\.diagnostics) + own, losses: abouts.flatMap(\.losses))
  }

  /// What is to be said about one code.
  func explanation(of code: String) -> String? {
    guard let entry = entries.first(where: { $0.id == code }) else { return nil }
    return """
      \(entry.id): \(entry.weight)

      \(entry.meaning)

      What to do: \(entry.remedy)

      """
  }

  /// All codes, one on each line.
  var listing: String {
    let width = entries.map(\.id.columns).max() ?? 0
    return entries.map { "\($0.id.padded(to: width))  \($0.weight): \($0.meaning)\n" }.joined()
  }
}
