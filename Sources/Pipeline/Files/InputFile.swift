import Glibc
import Source
import Stages

/// An input read whole, and which file it is.
package struct InputFile: Sendable {
  /// How large an input may be unless the user says otherwise: 512 MiB.
  package static let usualLimit = 512 << 20

  /// Its name and its bytes.
  package let source: SourceFile
  /// Which file it is; `nil` for a pipe or a terminal.
  package let identity: FileIdentity?

  /// Reads a file, or stdin where the path is `-`; what is larger than `limit` bytes is refused.
  package static func read(_ path: String, limit: Int = usualLimit) throws(StageFailure) -> InputFile {
    let name = path == "-" ? "<stdin>" : path
    do throws(SystemError) {
      // A stdin that was redirected has its name in /proc, yet reading the descriptor keeps its place in the file.
      return path == "-"
        ? try read(descriptor: STDIN_FILENO, named: name, limit: limit)
        : try read(Descriptor(opening: path, O_RDONLY | O_NOCTTY), named: name, limit: limit)
    } catch {
      throw error.number == EFBIG ? .tooLarge(name, limit: limit) : .unreadable(name, error)
    }
  }

  static func read(
    _ descriptor: consuming Descriptor, named name: String, limit: Int
  ) throws(SystemError) -> InputFile {
    try read(descriptor: descriptor.number, named: name, limit: limit)
  }

  static func read(descriptor: Int32, named name: String, limit: Int) throws(SystemError) -> InputFile {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemError(number: EISDIR) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    // One byte more than the file has, so that its end is met without a second buffer.
    let expected = isRegular ? min(max(Int(status.st_size), 0), limit) + 1 : 64 << 10
    let bytes = try bytes(of: descriptor, expecting: expected, limit: limit)
    return InputFile(
      source: SourceFile(name: name, bytes: bytes), identity: isRegular ? FileIdentity(status) : nil)
  }

  private static func bytes(of descriptor: Int32, expecting expected: Int, limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = expected
    while true {
      let piece = try piece(of: descriptor, room: room)
      if piece.isEmpty { return bytes }
      if bytes.count + piece.count > limit { throw SystemError(number: EFBIG) }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      room = max(64 << 10, bytes.count < expected ? expected - bytes.count : min(bytes.count, 16 << 20))
    }
  }

  /// The next bytes of a descriptor, at most `room`; none at the end.
  static func piece(of descriptor: Int32, room: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = Glibc.read(descriptor, buffer.baseAddress, room)
      while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, room) }
      if got < 0 { failure = .last }
      count = max(got, 0)
    }
    if let failure { throw failure }
    return piece
  }
}
