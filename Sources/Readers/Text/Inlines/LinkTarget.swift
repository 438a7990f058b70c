/// Where a link leads, as written.
struct LinkTarget: Sendable {
  /// The address.
  var href: TextSpan
  /// The title in quotation marks behind it.
  var title: TextSpan?
  /// Whether the address stands in a line of its own, elsewhere in the text.
  var isElsewhere = false
}
