import Glibc
import Source
import Stages

/// The program: arguments in, exit status out.
@main
enum Program {
  static func main() {
    exit(status(of: Array(CommandLine.arguments.dropFirst())))
  }

  /// Carries out a command line and says how it went, in the terms of the exit codes.
  private static func status(of arguments: [String]) -> Int32 {
    var talk = Talk(TalkRequest(guessedFrom: arguments))
    var status: Int32
    do throws(StageFailure) {
      let errand = try errand(for: arguments)
      talk = try Talk(checked: errand.talkRequest, to: errand.talkStream)
      status = try errand.perform(&talk)
    } catch {
      talk.tell(error)
      status = error.kind.exitCode
    }
    talk.finish()
    return status
  }

  private static func errand(for arguments: [String]) throws(StageFailure) -> any Errand {
    if let request = PlainCommandLine.read(arguments) { return Conversion(request) }
    return try CommandLineGrammar.parse(arguments)
  }
}
