import Source

/// Something odd in JSON that could still be read.
package struct JSONRemark: Hashable, Sendable {
  /// What was odd.
  package enum Kind: Hashable, Sendable {
    /// Half of a surrogate pair was escaped without its other half; it became U+FFFD.
    case loneSurrogate
    /// An object has the same name twice; the last one counts.
    case duplicateKey(String)
  }

  /// What was odd.
  package var kind: Kind
  /// Where.
  package var range: SourceRange

  /// Makes a remark.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
