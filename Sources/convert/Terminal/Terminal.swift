import Glibc
import Source
import Stages

/// What the program is connected to.
enum Terminal {
  /// One of the three streams of every program.
  enum Stream: Int32 {
    /// Where input comes from when no file is named.
    case stdin
    /// Where data goes.
    case stdout
    /// Where talk goes.
    case stderr
  }

  /// Whether a stream is a terminal.
  static func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// The value of an environment variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether words may be colored there: on a terminal that can, unless NO_COLOR speaks against it.
  static func allowsColor(on stream: Stream) -> Bool {
    isTerminal(stream) && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// How many processors there are to work with.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether something stands at a path.
  static func isFile(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Puts data on stdout.
  static func put(_ bytes: [UInt8]) throws(StageFailure) {
    guard write(bytes, to: .stdout) else {
      let reason = String(cString: strerror(errno))
      throw StageFailure(Diagnostic(.unwritableStdout, "cannot write to stdout: \(reason)"), .file)
    }
  }

  /// Writes bytes, whole, and says whether that went well; a reader that went away ends the program quietly.
  static func write(_ bytes: [UInt8], to stream: Stream) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(stream.rawValue, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0, errno == EPIPE { endQuietly() }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  /// Ends the program the way `| head` ends programs, also where SIGPIPE was set to be ignored.
  private static func endQuietly() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(141)
  }
}
