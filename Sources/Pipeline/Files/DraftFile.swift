import Glibc
import Source
import Stages

/// An output on its way: safe on disk under a name of its own, and one rename away from its place.
final class DraftFile {
  /// The path the user knows it by.
  let path: String
  private let place: String
  private var draft: String?
  private var file: Descriptor?

  /// Writes the bytes beside their place; they come to it by `publish`, and are removed otherwise.
  convenience init(
    _ bytes: [UInt8], for path: String, links: OutputFile.LinkPolicy, sparing inputs: Set<FileIdentity>
  ) throws(StageFailure) {
    try OutputFile.check(path, sparing: inputs)
    let target = try Self.target(path, links)
    try self.init(path, target)
    if target.isStream {
      try Self.write(bytes, into: target.place, for: path)
    } else {
      try write(bytes)
      try finish()
    }
  }

  /// Begins a file that grows by `write` and ends by `finish`; `nil` where a pipe or a device stands in its place.
  convenience init?(
    growing path: String, links: OutputFile.LinkPolicy, sparing inputs: Set<FileIdentity>
  ) throws(StageFailure) {
    try OutputFile.check(path, sparing: inputs)
    let target = try Self.target(path, links)
    guard !target.isStream else { return nil }
    try self.init(path, target)
  }

  private init(_ path: String, _ target: OutputTarget) throws(StageFailure) {
    self.path = path
    place = target.place
    guard !target.isStream else { return }
    do throws(SystemError) {
      try create(beside: target)
    } catch {
      throw .unwritable(path, error, folder: target.folder)
    }
  }

  deinit {
    if let draft { unlink(draft) }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(StageFailure) {
    do throws(SystemError) { try file?.write(bytes) } catch { throw .unwritable(path, error) }
  }

  /// Makes the file safe on disk.
  func finish() throws(StageFailure) {
    do throws(SystemError) {
      try file?.flush()
      try file.take()?.finish()
    } catch {
      throw .unwritable(path, error)
    }
  }

  /// Puts the output in its place.
  func publish() throws(StageFailure) {
    guard let draft else { return }
    guard rename(draft, place) == 0 else { throw .unwritable(path, .last) }
    self.draft = nil
  }

  private static func target(_ path: String, _ links: OutputFile.LinkPolicy) throws(StageFailure) -> OutputTarget {
    do throws(SystemError) {
      return try OutputTarget(path, links: links)
    } catch {
      throw .unwritable(path, error, folder: OutputTarget.folder(of: path))
    }
  }

  private func create(beside target: OutputTarget) throws(SystemError) {
    var attempt = 0
    while draft == nil {
      let name = target.folder + "/.convert-\(getpid())-\(attempt).part"
      do throws(SystemError) {
        file = try Descriptor(opening: name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
        draft = name
      } catch {
        guard error.number == EEXIST, attempt < 10_000 else { throw error }
        attempt += 1
      }
    }
    if let mode = target.mode, let number = file?.number, fchmod(number, mode) != 0 { throw .last }
  }

  private static func write(_ bytes: [UInt8], into stream: String, for path: String) throws(StageFailure) {
    do throws(SystemError) {
      let file = try Descriptor(opening: stream, O_WRONLY | O_NOCTTY)
      try file.write(bytes)
      try file.finish()
    } catch {
      throw .unwritable(path, error, folder: OutputTarget.folder(of: path))
    }
  }
}
