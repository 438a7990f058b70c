import Glibc
import Source
import Stages

/// An output on its way: safe on disk under a name of its own, and one rename away from its place.
final class DraftFile {
  /// The path the user knows it by.
  let path: String
  private let place: String
  private var draft: String?

  /// Writes the bytes beside their place; they come to it by `publish`, and are removed otherwise.
  init(
    _ bytes: [UInt8], for path: String, links: OutputFile.LinkPolicy, sparing inputs: Set<FileIdentity>
  ) throws(StageFailure) {
    try OutputFile.check(path, sparing: inputs)
    let prepared = try Self.prepare(bytes, for: path, links: links)
    self.path = path
    place = prepared.place
    draft = prepared.draft
  }

  deinit {
    if let draft { unlink(draft) }
  }

  /// Puts the output in its place.
  func publish() throws(StageFailure) {
    guard let draft else { return }
    guard rename(draft, place) == 0 else { throw .unwritable(path, .last) }
    self.draft = nil
  }

  private static func prepare(
    _ bytes: [UInt8], for path: String, links: OutputFile.LinkPolicy
  ) throws(StageFailure) -> (place: String, draft: String?) {
    do throws(SystemError) {
      let target = try OutputTarget(path, links: links)
      guard target.isStream else { return (target.place, try write(bytes, beside: target)) }
      try write(bytes, into: target.place)
      return (target.place, nil)
    } catch {
      throw .unwritable(path, error, folder: OutputTarget.folder(of: path))
    }
  }

  private static func write(_ bytes: [UInt8], beside target: OutputTarget) throws(SystemError) -> String {
    var attempt = 0
    while true {
      let draft = target.folder + "/.convert-\(getpid())-\(attempt).part"
      do throws(SystemError) {
        let file = try Descriptor(opening: draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
        try fill(file, with: bytes, named: draft, mode: target.mode)
        return draft
      } catch {
        guard error.number == EEXIST, attempt < 10_000 else { throw error }
        attempt += 1
      }
    }
  }

  /// Fills a new file, or removes it.
  private static func fill(
    _ file: consuming Descriptor, with bytes: [UInt8], named draft: String, mode: mode_t?
  ) throws(SystemError) {
    do throws(SystemError) {
      if let mode, fchmod(file.number, mode) != 0 { throw .last }
      try file.write(bytes)
      try file.flush()
      try file.finish()
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], into stream: String) throws(SystemError) {
    let file = try Descriptor(opening: stream, O_WRONLY | O_NOCTTY)
    try file.write(bytes)
    try file.finish()
  }
}
