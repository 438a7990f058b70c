import Digests
import Glibc
import Source
import Stages

/// A large regular file, read from its beginning as often as it must be and never held whole.
package final class StreamedInput {
  /// The first kilobytes, under the file's name, for those who guess formats.
  let head: SourceFile
  /// How many bytes the input has.
  let byteCount: Int

  private let file: Descriptor
  private let start: Int

  /// Takes on a file, whose input begins at an offset.
  init(_ file: consuming Descriptor, named name: String, from start: Int, count: Int) throws(SystemError) {
    (self.start, byteCount) = (start, count)
    guard lseek(file.number, off_t(start), SEEK_SET) == start else { throw .last }
    head = SourceFile(name: name, bytes: try InputFile.piece(of: file.number, room: 64 << 10))
    self.file = file
  }

  /// The whole of it, for stages that need it; more than `limit` bytes are refused.
  package func whole(limit: Int = InputFile.usualLimit) throws(StageFailure) -> InputFile {
    guard lseek(file.number, off_t(start), SEEK_SET) == start else { throw .unreadable(head.name, .last) }
    do throws(SystemError) {
      return try InputFile.read(descriptor: file.number, named: head.name, limit: limit)
    } catch {
      throw error.number == EFBIG ? .tooLarge(head.name, limit: limit) : .unreadable(head.name, error)
    }
  }

  /// The whole file from its beginning, in pieces.
  func feed() throws(StageFailure) -> InputFeed {
    guard lseek(file.number, off_t(start), SEEK_SET) == start else { throw .unreadable(head.name, .last) }
    return InputFeed(named: head.name) { [self] (limit) throws(StageFailure) in
      do throws(SystemError) {
        return try InputFile.piece(of: file.number, room: limit)
      } catch {
        throw .unreadable(head.name, error)
      }
    }
  }

  /// The digest of the file, in lowercase hexadecimal.
  func digest() throws(StageFailure) -> String {
    let feed = try feed()
    var digest = SHA256Stream()
    while case let bytes = feed.next(256 << 10), !bytes.isEmpty { digest.update(bytes) }
    if let failure = feed.failure { throw failure }
    return digest.finish().hex
  }

  /// The diagnostics with lines and columns in place of ranges, which nobody can look up once the bytes are gone.
  func placed(_ diagnostics: [Diagnostic]) throws(StageFailure) -> [Diagnostic] {
    let offsets = Set(diagnostics.compactMap(\.range?.start)).sorted()
    guard !offsets.isEmpty else { return diagnostics }
    var counter = LineCounter(offsets)
    let feed = try feed()
    while !counter.isDone, case let bytes = feed.next(256 << 10), !bytes.isEmpty { counter.read(bytes) }
    let positions = counter.finish()
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.position = diagnostic.range.flatMap { positions[$0.start] } ?? diagnostic.position
      diagnostic.range = nil
      return diagnostic
    }
  }
}
