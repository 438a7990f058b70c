import Markup

/// A part of a document that is too large to be held whole.
package enum MarkupPiece: Sendable {
  /// The start tag of the root, or of an element that is opened: its name and attributes, without what it holds.
  case opened(MarkupElement)
  /// An element with all it holds; the name is that of the element it stands in.
  case element(MarkupElement, in: String)
}
