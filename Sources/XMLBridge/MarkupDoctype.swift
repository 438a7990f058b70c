/// What a DOCTYPE says a document is; nothing it names is ever fetched.
package struct MarkupDoctype: Hashable, Sendable {
  /// The name of the root element.
  package let name: String
  /// The public identifier.
  package let publicID: String?
  /// The system identifier.
  package let systemID: String?
}
