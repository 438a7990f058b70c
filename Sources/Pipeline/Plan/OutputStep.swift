import Stages

/// An output to make, with its writer's options and the name it gets.
package struct OutputStep: Hashable, Sendable {
  /// The format to write.
  package var format: String
  /// The writer's options.
  package var settings: [String: SettingValue]
  /// The pattern of its file's name, in which `{name}` stands for the input's name without its extension.
  package var pattern: String?
  /// Where it was asked for.
  package var place: SettingPlace

  /// Makes a step.
  package init(
    _ format: String, _ settings: [String: SettingValue] = [:], named pattern: String? = nil,
    at place: SettingPlace = .commandLine
  ) {
    self.format = format
    self.settings = settings
    self.pattern = pattern
    self.place = place
  }
}
