import Source

/// Something odd in a JSON document that could still be read.
package struct ArticleJSONRemark: Hashable, Sendable {
  /// What was odd.
  package enum Kind: Hashable, Sendable {
    /// A member that the model does not know was left out.
    case unknownKey(String)
    /// An object has the same member twice; the last one counts.
    case duplicateKey(String)
    /// Half of a surrogate pair was escaped without its other half; it became U+FFFD.
    case loneSurrogate
  }

  /// What was odd.
  package var kind: Kind
  /// Where in the bytes.
  package var range: SourceRange
  /// Where in the document, as a JSON Pointer (RFC 6901); empty where only the range is known.
  package var pointer: String

  /// Makes a remark.
  init(_ kind: Kind, at range: SourceRange, pointer: String) {
    self.kind = kind
    self.range = range
    self.pointer = pointer
  }
}
