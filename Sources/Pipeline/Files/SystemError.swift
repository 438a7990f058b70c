import Glibc

/// What the system said when it refused: its number and its words.
struct SystemError: Error, Hashable, Sendable {
  /// The number, `errno`.
  let number: Int32

  /// Takes down what the last system call said.
  static var last: SystemError { SystemError(number: errno) }

  /// The system's own words.
  var text: String { String(cString: strerror(number)) }
}
