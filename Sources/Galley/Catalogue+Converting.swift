import Pipeline
import Source
import Stages

extension Catalogue {
  /// Converts an article with the stages of this catalogue; for the standard ones see ``Galley``.
  ///
  /// - Parameters:
  ///   - source: The article and the name it goes by; the ending of the name helps to guess the format.
  ///   - from: The format it is in; guessed from name and content when left out.
  ///   - format: The format to make of it.
  ///   - facts: What you know about the article and it does not say.
  public func convert(
    _ source: SourceFile, from: String? = nil, to format: String, facts: ManifestFacts = ManifestFacts()
  ) throws(StageFailure) -> Proof {
    var plan = ConversionPlan(from: from, to: [format])
    plan.facts = facts
    let result = try ConversionLine(plan, catalogue: self).convert(source)
    if let failure = result.failure { throw failure }
    return Proof(
      bytes: result.outputs.first?.bytes ?? [], readAs: result.guess?.format ?? "", diagnostics: result.diagnostics,
      losses: result.losses)
  }
}
