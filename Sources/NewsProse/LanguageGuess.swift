/// The language a text is written in, as far as its small words and its script tell.
package struct LanguageGuess: Sendable {
  /// The language, as a BCP 47 tag.
  package let language: String
  /// How sure it is, 0 to 100.
  package let confidence: Int
  /// The next best, where there is one, and how sure that would be.
  package let rival: (language: String, confidence: Int)?
}
