import Source

/// Something noticed in a document that could be read all the same.
package struct MarkupRemark: Hashable, Sendable {
  /// What it is about, so that a stage can give it an id of its own.
  package enum Topic: Hashable, Sendable {
    /// The markup breaks a rule.
    case syntax
    /// Bytes did not fit the encoding, or the encoding had to be guessed.
    case encoding
    /// An external DOCTYPE was left unread.
    case doctype
    /// A named entity is unknown; its name stands in the text.
    case entity
    /// Something was left out or flattened because it went beyond a limit.
    case limit
    /// The document breaks a rule of its schema.
    case schema
  }

  /// What it is about.
  package let topic: Topic
  /// How much it weighs.
  package let severity: Severity
  /// What was found, in words.
  package let message: String
  /// Where it was found, as people count.
  package var position: SourcePosition?
  /// Where it was found, in bytes of the input, where those are known.
  package var range: SourceRange?

  init(_ topic: Topic, _ severity: Severity, _ message: String) {
    self.topic = topic
    self.severity = severity
    self.message = message
  }
}
