import Source
import Stages

/// What is to be done with every input: read it as what, change it how, write it as what, and what counts as failure.
package struct ConversionPlan: Hashable, Sendable {
  /// The format to read; `nil` leaves it to the input's name and content.
  package var from: String?
  /// Where that format was named.
  package var readPlace = SettingPlace.commandLine
  /// The options of the reader, as the manifest gives them.
  package var readSettings: [String: SettingValue] = [:]
  /// The transforms, in order.
  package var transforms: [TransformStep] = []
  /// The outputs to make of one reading.
  package var outputs: [OutputStep] = []
  /// The options of stages by stage name and option name, as `--set` gives them; they win over those of the steps.
  package var settings: [String: [String: SettingValue]] = [:]
  /// What the user said with `-M`, which wins over what the source says; and SOURCE_DATE_EPOCH.
  package var facts = ManifestFacts()
  /// What the manifest's `metadata` says: it holds where the source says nothing.
  package var defaults: [String: SettingValue] = [:]
  /// What counts as failure.
  package var policy = LossPolicy()

  /// Makes a plan of a format to read (or none, to guess it) and formats to write.
  package init(from: String? = nil, to formats: [String] = []) {
    self.from = from
    outputs = formats.map { OutputStep($0) }
  }
}
