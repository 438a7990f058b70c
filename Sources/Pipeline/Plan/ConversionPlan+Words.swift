import Source
import Stages

extension ConversionPlan {
  /// Takes a fact as `-M` gives it, `KEY=VALUE`; the last word on a key counts.
  package mutating func add(fact words: String) throws(StageFailure) {
    guard let (key, value) = Self.parts(of: words), ManifestKey(rawValue: key) != nil else {
      let key = String(words.prefix { $0 != "=" })
      throw words.contains("=") ? .unknownFact(key, at: .commandLine) : .noAssignment(words, of: "-M KEY=VALUE")
    }
    facts.values[key] = value
  }

  /// Takes a setting as `--set` gives it, `STAGE.OPTION=VALUE`; the last word on an option counts, except of files,
  /// which add up.
  package mutating func add(setting words: String) throws(StageFailure) {
    guard let (path, value) = Self.parts(of: words), let dot = path.firstIndex(of: ".") else {
      throw .noAssignment(words, of: "--set STAGE.OPTION=VALUE")
    }
    let option = String(path[path.index(after: dot)...])
    settings[String(path[..<dot]), default: [:]][option, default: SettingValue([], at: .commandLine)].words.append(
      value)
  }

  private static func parts(of words: String) -> (name: String, value: String)? {
    guard let sign = words.firstIndex(of: "=") else { return nil }
    return (String(words[..<sign]), String(words[words.index(after: sign)...]))
  }
}
