import Source
import Stages

/// News articles from one format into another, in one call.
///
/// ```swift
/// let proof = try Galley.convert(bytes, to: "newsml", facts: ManifestFacts(["language": "en"]))
/// ```
public enum Galley {
  /// Converts an article with the standard stages.
  ///
  /// Nothing is read but `source`, nothing is written, and the clock is asked only where `facts` says that a date is
  /// `now`. Throws when the formats are unknown, the input cannot be read, or the output would lose what costs money or
  /// trust: an embargo, a status, rights.
  ///
  /// - Parameters:
  ///   - source: The article and the name it goes by; the ending of the name helps to guess the format.
  ///   - from: The format it is in; guessed from name and content when left out.
  ///   - format: The format to make of it.
  ///   - facts: What you know about the article and it does not say.
  public static func convert(
    _ source: SourceFile, from: String? = nil, to format: String, facts: ManifestFacts = ManifestFacts()
  ) throws(StageFailure) -> Proof {
    try Catalogue.standard.convert(source, from: from, to: format, facts: facts)
  }

  /// Converts the bytes of an article with the standard stages, without a name to guess by.
  public static func convert(
    _ bytes: [UInt8], from: String? = nil, to format: String, facts: ManifestFacts = ManifestFacts()
  ) throws(StageFailure) -> Proof {
    try convert(SourceFile(name: "<input>", bytes: bytes), from: from, to: format, facts: facts)
  }
}
