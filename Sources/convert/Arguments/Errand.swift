import Stages

/// What a command line asks for, ready to be done.
protocol Errand {
  /// How it wants to be talked to.
  var talkRequest: TalkRequest { get }
  /// Where the talk goes.
  var talkStream: Terminal.Stream { get }
  /// Does it and returns the exit status.
  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32
}

extension Errand {
  /// The usual way, unless the errand says otherwise.
  var talkRequest: TalkRequest { TalkRequest() }
  /// To stderr, unless what is told is what was asked for.
  var talkStream: Terminal.Stream { .stderr }
}
