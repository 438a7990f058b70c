import Glibc
import Source
import Stages

/// An input as it was opened: read whole, or left in its file where it is large.
package enum OpenedInput {
  /// A small input, read whole.
  case whole(InputFile)
  /// A large input, of which only the head was read.
  case large(StreamedInput)

  /// How large a pipe may be that is kept in a file without a name: 8 GiB.
  private static let pipeLimit = 8 << 30

  /// Opens a file, or stdin where the path is `-`; what has more bytes than `threshold` is large, and what is larger than
  /// `limit` and cannot be kept is refused. What comes through a pipe is kept in a file without a name.
  package static func open(
    _ path: String, above threshold: Int, limit: Int = InputFile.usualLimit
  ) throws(StageFailure) -> OpenedInput {
    let name = path == "-" ? "<stdin>" : path
    do throws(SystemError) {
      let file: Descriptor =
        if path == "-" { try Descriptor(duplicating: STDIN_FILENO) } else {
          try Descriptor(opening: path, O_RDONLY | O_NOCTTY)
        }
      let status = try file.status()
      if status.st_mode & S_IFMT == S_IFREG {
        let start = max(Int(lseek(file.number, 0, SEEK_CUR)), 0)
        let count = Int(status.st_size) - start
        if count > threshold { return .large(try StreamedInput(file, named: name, from: start, count: count)) }
      } else if status.st_mode & S_IFMT != S_IFDIR, threshold < limit {
        return try piped(file, named: name, above: threshold)
      }
      return .whole(try InputFile.read(file, named: name, limit: limit))
    } catch {
      throw error.number == EFBIG ? .tooLarge(name, limit: limit) : .unreadable(name, error)
    }
  }

  /// The whole of it, for stages that need it.
  package func source() throws(StageFailure) -> SourceFile {
    switch self {
    case .whole(let file): file.source
    case .large(let input): try input.whole().source
    }
  }

  /// Reads as much as is small; what is more goes into a file without a name.
  private static func piped(
    _ file: borrowing Descriptor, named name: String, above threshold: Int
  ) throws(SystemError) -> OpenedInput {
    var bytes: [UInt8] = []
    while bytes.count <= threshold {
      let piece = try InputFile.piece(of: file.number, room: 64 << 10)
      if piece.isEmpty { return .whole(InputFile(source: SourceFile(name: name, bytes: bytes), identity: nil)) }
      bytes += piece
    }
    let spool = try Descriptor.nameless()
    var count = 0
    while !bytes.isEmpty {
      try spool.write(bytes)
      count += bytes.count
      if count > pipeLimit { throw SystemError(number: EFBIG) }
      bytes = try InputFile.piece(of: file.number, room: 256 << 10)
    }
    return .large(try StreamedInput(spool, named: name, from: 0, count: count))
  }
}
