import Digests
import Glibc
import Source
import Stages

/// A large regular file, read from its beginning as often as it must be and never held whole.
final class StreamedInput {
  /// The first kilobytes, under the file's name, for those who guess formats.
  let head: SourceFile
  /// How many bytes the file has.
  let byteCount: Int

  private let file: Descriptor

  /// Opens a file; `nil` for one that is not regular, or has no more bytes than `threshold`.
  init?(_ path: String, above threshold: Int) throws(StageFailure) {
    guard path != "-" else { return nil }
    do throws(SystemError) {
      file = try Descriptor(opening: path, O_RDONLY | O_NOCTTY)
      let status = try file.status()
      guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > threshold else { return nil }
      byteCount = Int(status.st_size)
      head = SourceFile(name: path, bytes: try InputFile.piece(of: file.number, room: 64 << 10))
    } catch {
      throw .unreadable(path, error)
    }
  }

  /// The whole file from its beginning, in pieces.
  func feed() throws(StageFailure) -> InputFeed {
    guard lseek(file.number, 0, SEEK_SET) == 0 else { throw .unreadable(head.name, .last) }
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
