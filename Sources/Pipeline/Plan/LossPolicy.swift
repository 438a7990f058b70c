/// What a run puts up with.
package struct LossPolicy: Hashable, Sendable {
  /// What to fail on besides critical losses.
  package var failsOn: Set<Strictness>
  /// The ids of losses that are let pass, critical ones included.
  package var allowed: Set<String>

  /// Makes a policy; without words of its own it fails on critical losses alone.
  package init(failingOn failsOn: Set<Strictness> = [], allowing allowed: Set<String> = []) {
    self.failsOn = failsOn
    self.allowed = allowed
  }
}
