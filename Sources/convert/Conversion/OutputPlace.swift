import Pipeline
import Stages

/// Where something goes that the program makes.
enum OutputPlace: Equatable {
  /// To stdout.
  case stdout
  /// Into a file, whole or not at all.
  case file(String)

  /// The place a user names: a path, or `-` or nothing for stdout.
  init(_ path: String?) {
    self = path.flatMap { $0 == "-" ? nil : .file($0) } ?? .stdout
  }

  /// Refuses the place of an input, before any work is done.
  func check(sparing inputs: Set<FileIdentity>) throws(StageFailure) {
    if case .file(let path) = self { try OutputFile.check(path, sparing: inputs) }
  }

  /// An output that grows in pieces until it appears there; `nil` where that is impossible.
  func grow(sparing inputs: Set<FileIdentity>) throws(StageFailure) -> [StreamedOutput]? {
    switch self {
    case .stdout: StreamedOutput().map { [$0] }
    case .file(let path): try StreamedOutput(file: path, sparing: inputs).map { [$0] }
    }
  }

  /// Puts something there.
  func put(_ bytes: [UInt8], sparing inputs: Set<FileIdentity>) throws(StageFailure) {
    switch self {
    case .stdout: try Terminal.put(bytes)
    case .file(let path): try OutputFile.write(bytes, to: path, sparing: inputs)
    }
  }
}
