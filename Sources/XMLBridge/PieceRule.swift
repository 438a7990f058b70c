/// How a document is cut into pieces: the children of the root, and of those of its children that are opened.
package struct PieceRule: Sendable {
  /// The local names of the children of the root that are opened rather than kept whole.
  package let opened: Set<String>

  /// Opens the root and these of its children.
  package init(opening opened: Set<String>) {
    self.opened = opened
  }
}
