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
    do throws(StageFailure) {
      if let request = PlainCommandLine.read(arguments) { return try Conversion(request).run() }
      return try CommandLineGrammar.parse(arguments).perform()
    } catch {
      var talk = Talk(TalkRequest(guessedFrom: arguments))
      talk.tell([Notice(error.diagnostic, in: nil)])
      talk.finish()
      return error.kind.exitCode
    }
  }
}
