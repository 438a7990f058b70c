import ArgumentParser
import Galley
import Source
import Stages

/// `convert explain CODE`: what a code means and what to do about it.
struct ExplainCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    _superCommandName: "convert",
    abstract: "Says what the code of a diagnostic or a loss means, and what to do about it.",
    discussion: """
      EXAMPLES:
        convert explain                     lists all codes
        convert explain convert.no-input    explains one
      """)

  @Argument(help: "The code, as it stands between brackets in a message; all of them when left out.")
  var code: String?

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    let codes = CodeBook(of: .standard)
    guard let code else {
      try Terminal.put(Array(codes.listing.utf8))
      return 0
    }
    guard let explanation = codes.explanation(of: code) else {
      throw .unknownName("code", code, among: codes.entries.map(\.id))
    }
    try Terminal.put(Array(explanation.utf8))
    return 0
  }
}
