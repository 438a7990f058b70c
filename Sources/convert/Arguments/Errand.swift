import Stages

/// What a command line asks for, ready to be done.
protocol Errand {
  /// Does it and returns the exit status.
  func perform() throws(StageFailure) -> Int32
}
