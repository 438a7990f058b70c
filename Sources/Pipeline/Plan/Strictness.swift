/// What a run can be told to fail on besides what always fails it: the words of `--fail-on`.
package enum Strictness: String, Hashable, Sendable, CaseIterable {
  /// Any loss of content, metadata or rights that weighs anything and was not allowed.
  case loss
  /// Any warning.
  case warning
}
