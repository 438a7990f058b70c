import Source

/// A JSON value and where it stood.
package struct JSONNode: Hashable, Sendable {
  /// The value.
  package var value: JSONValue
  /// Where it stood; `nil` where nobody read it.
  package var range: SourceRange?

  /// Makes a node.
  package init(_ value: JSONValue, at range: SourceRange? = nil) {
    self.value = value
    self.range = range
  }
}
