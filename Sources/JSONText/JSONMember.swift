import Source

/// A name and a value of a JSON object.
package struct JSONMember: Hashable, Sendable {
  /// The name.
  package var name: String
  /// The value.
  package var node: JSONNode
  /// Where the name stood, quotes included; `nil` where nobody read it.
  package var nameRange: SourceRange?

  /// Makes a member.
  package init(_ name: String, _ node: JSONNode, nameAt range: SourceRange? = nil) {
    self.name = name
    self.node = node
    nameRange = range
  }
}
