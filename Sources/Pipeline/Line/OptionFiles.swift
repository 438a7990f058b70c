import Source
import Stages

/// What the files hold that options name, read once for a run.
struct OptionFiles: Sendable {
  private var files: [String: SourceFile] = [:]

  /// Reads the files of an option that are not known yet.
  mutating func read(_ value: SettingValue, of option: String) throws(StageFailure) {
    for word in value.words {
      let path = Self.path(word, at: value.place)
      guard files[path] == nil else { continue }
      do throws(StageFailure) {
        files[path] = try InputFile.read(path).source
      } catch {
        var failure = error
        failure.diagnostic.message = "\(option): \(error.diagnostic.message)"
        failure.diagnostic.position = value.place.position
        throw failure
      }
    }
  }

  /// The files of an option, as far as they were read.
  subscript(value: SettingValue) -> [SourceFile] {
    value.words.compactMap { files[Self.path($0, at: value.place)] }
  }

  /// The path that a word stands for: in a manifest it counts from the manifest's folder.
  private static func path(_ word: String, at place: SettingPlace) -> String {
    // A hyphen is no stdin here: stdin is for the articles.
    let path = word == "-" ? "./-" : word
    guard case .manifest(let name, _) = place, !path.hasPrefix("/"), name.utf8.contains(UInt8(ascii: "/")) else {
      return path
    }
    return OutputTarget.folder(of: name) + "/" + path
  }
}
