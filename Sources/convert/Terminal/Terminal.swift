import Glibc
import Source
import Stages

/// What the program's outputs are connected to.
enum Terminal {
  /// Whether a file descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The value of an environment variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether words may be colored there: on a terminal that can, unless NO_COLOR speaks against it.
  static func allowsColor(on descriptor: Int32) -> Bool {
    isTerminal(descriptor) && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// Writes bytes to a file descriptor, whole; a reader that went away ends the program as it ends every other.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0, errno == EPIPE { endQuietly() }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  /// Puts data on stdout.
  static func put(_ bytes: [UInt8]) throws(StageFailure) {
    guard write(bytes, to: STDOUT_FILENO) else {
      let reason = String(cString: strerror(errno))
      throw StageFailure(Diagnostic(.unwritableStdout, "stdout could not be written: \(reason)"), .file)
    }
  }

  /// Says something to the user.
  static func say(_ text: String) {
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Ends the program the way `| head` ends programs.
  private static func endQuietly() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(141)
  }
}
