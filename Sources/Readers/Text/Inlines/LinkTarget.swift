/// Where a link leads, as written.
struct LinkTarget: Sendable {
  /// The address.
  var href: TextSpan
  /// The title in quotation marks behind it.
  var title: TextSpan?
}
