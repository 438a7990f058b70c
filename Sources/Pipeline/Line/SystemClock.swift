import Glibc

/// The clock of the machine: the one place where Galley reads it, and only for a fact that says `now`.
package enum SystemClock {
  /// Seconds since 1970-01-01T00:00:00Z.
  package static func now() -> Int { time(nil) }
}
