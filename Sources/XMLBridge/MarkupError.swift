import Source

/// Why a document could not be read at all.
package struct MarkupError: Error, Hashable, Sendable {
  /// What kind of reason it is.
  package enum Reason: Hashable, Sendable {
    /// There is no element in it.
    case empty
    /// It is not well-formed.
    case malformed
    /// Its DOCTYPE declares entities of its own, which we never expand.
    case internalSubset
    /// It goes beyond one of `MarkupLimits`.
    case limit
    /// Its encoding is one that nobody here knows.
    case encoding
    /// The schema itself cannot be used.
    case schema
    /// libxml2 gave up without a reason; as a rule for want of memory.
    case unreadable
  }

  /// The kind of reason.
  package let reason: Reason
  /// What is wrong, in words.
  package let message: String
  /// Where it is wrong, as people count.
  package let position: SourcePosition?
  /// Where it is wrong, in bytes of the input, where those are known.
  package let range: SourceRange?

  init(_ reason: Reason, _ message: String, position: SourcePosition? = nil, range: SourceRange? = nil) {
    self.reason = reason
    self.message = message
    self.position = position
    self.range = range
  }
}
