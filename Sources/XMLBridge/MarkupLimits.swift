/// How large and deep a document may be before we stop believing it.
package struct MarkupLimits: Hashable, Sendable {
  /// The most bytes of an input.
  package var bytes = 512 << 20
  /// The most elements inside each other; XML beyond it is refused, HTML is flattened.
  package var depth = 512
  /// The most attributes of one element; XML beyond it is refused, HTML loses the rest.
  package var attributes = 1000
  /// The most nodes of a tree.
  package var nodes = 16 << 20
  /// The most namespace declarations in force at one place.
  package var namespaces = 4000
  /// The most remarks that are kept; further ones are counted.
  package var remarks = 100

  /// The limits of the house.
  package init() {}
}
