import ArticleModel

/// A name out of a byline: a person, an agency, or a newsroom.
package struct BylineName: Sendable {
  /// The name as printed.
  package let name: String
  /// What it names, as far as it can be told.
  package let kind: PartyKind
  /// The bytes of the line it takes.
  package let range: Range<Int>
  /// Whether it is named as the house or the source of those before it rather than as one of them: `with AP`.
  package var isSource = false

  /// Whether it begins with a given name or an initial, as the line that it stands in has it.
  package func hasGivenName(in line: FoldedText) -> Bool { NameRun.beginsWithGivenName(self, line) }
}
