/// What one contestant spent in one round, and what it had to show for it.
struct Sample {
  /// The CPU time, user and system, in nanoseconds.
  var nanoseconds: Double
  /// How many bytes went in (for readers) or came out (for writers).
  var bytes: Int
  /// The most memory it held, in bytes, where it is a program.
  var peak = 0
}
