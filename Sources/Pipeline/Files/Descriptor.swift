import Glibc

/// An open file: closed once, whatever happens.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file; `mode` is what a new one may be used for, as far as the umask lets it.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0o666) throws(SystemError) {
    var number = open(path, flags | O_CLOEXEC, mode)
    while number < 0, errno == EINTR { number = open(path, flags | O_CLOEXEC, mode) }
    guard number >= 0 else { throw .last }
    self.number = number
  }

  /// A second handle on a file that somebody else owns; both share their place in it.
  init(duplicating other: Int32) throws(SystemError) {
    number = fcntl(other, F_DUPFD_CLOEXEC, 3)
    guard number >= 0 else { throw .last }
  }

  /// A new file without a name in the folder for temporary files; it goes away when it is closed.
  static func nameless() throws(SystemError) -> Descriptor {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let temporary: Int32 = 0o20200000  // O_TMPFILE, which Swift does not import
    return try Descriptor(opening: folder, O_RDWR | temporary, mode: 0o600)
  }

  deinit { close(number) }

  /// What kind of file it is, and how large.
  borrowing func status() throws(SystemError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last }
    return status
  }

  /// Writes all bytes.
  borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
    try Self.write(bytes, to: number)
  }

  /// Writes all bytes to a descriptor that somebody else owns.
  static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
    let failure: SystemError? = bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return .last }
        written += count
      }
      return nil
    }
    if let failure { throw failure }
  }

  /// Waits until the bytes are safe; what has no notion of it (a pipe, some file systems) is let pass.
  borrowing func flush() throws(SystemError) {
    guard fsync(number) != 0, errno != EINVAL, errno != EROFS, errno != ENOTSUP else { return }
    throw .last
  }

  /// Closes the file and says whether that went well: some file systems tell only then that they are full.
  consuming func finish() throws(SystemError) {
    let number = self.number
    discard self
    guard close(number) == 0 || errno == EINTR else { throw .last }
  }
}
