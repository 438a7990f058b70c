import Source
import Stages

extension SettingPlace {
  /// The line and column in the manifest; `nil` on the command line.
  var position: SourcePosition? {
    switch self {
    case .commandLine: nil
    case .manifest(_, let position): position
    }
  }
}
