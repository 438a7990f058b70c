import Stages

/// What is done by saying something: help, the version, a completion script.
struct SpokenText: Errand {
  /// What is said.
  let text: String

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    try Terminal.put(Array(text.utf8))
    return 0
  }
}
