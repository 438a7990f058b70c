import Stages

/// A transform to apply, with its options.
package struct TransformStep: Hashable, Sendable {
  /// The name of the transform.
  package var name: String
  /// Its options.
  package var settings: [String: SettingValue]
  /// Where it was asked for.
  package var place: SettingPlace

  /// Makes a step.
  package init(_ name: String, _ settings: [String: SettingValue] = [:], at place: SettingPlace = .commandLine) {
    self.name = name
    self.settings = settings
    self.place = place
  }
}
