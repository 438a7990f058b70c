import ArgumentParser
import Source
import Stages

/// Makes commands of command lines, with ArgumentParser.
enum CommandLineGrammar {
  /// The subcommands: a new one is one file and one line here.
  static let subcommands: [any ProgramCommand.Type] = [
    FormatsCommand.self, WhyCommand.self, ExplainCommand.self, CheckCommand.self, SchemaCommand.self,
  ]

  /// What the subcommands are called.
  static var subcommandNames: [String] { subcommands.compactMap { $0.configuration.commandName } }

  /// The subcommand of a name.
  static func subcommand(named name: String) -> (any ProgramCommand.Type)? {
    subcommands.first { $0.configuration.commandName == name }
  }

  /// The command that a command line asks for; what it cannot mean is a usage failure.
  ///
  /// A subcommand comes first: behind anything else, its name is the name of a file.
  static func parse(_ arguments: [String]) throws(StageFailure) -> any Errand {
    var arguments = arguments
    var root: any ProgramCommand.Type = ConvertCommand.self
    let asksForHelp = arguments.first == "help"
    if asksForHelp { arguments = Array(arguments.dropFirst().prefix(1)) }
    if let name = arguments.first, let subcommand = subcommand(named: name) {
      root = subcommand
      arguments.removeFirst()
    } else if asksForHelp, let name = arguments.first, !name.hasPrefix("-") {
      throw .unknownName("subcommand", name, among: subcommandNames)
    }
    return try parse(asksForHelp ? ["--help"] : arguments, as: root)
  }

  private static func parse(
    _ arguments: [String], as root: any ProgramCommand.Type
  ) throws(StageFailure) -> any Errand {
    do {
      var parsed = try root.parseAsRoot(arguments)
      if let command = parsed as? any ProgramCommand { return command }
      // A command of ArgumentParser's own, such as help, says what it has to say by throwing.
      try parsed.run()
      return SpokenText(text: "")
    } catch {
      guard root.exitCode(for: error).isSuccess else {
        throw StageFailure(Diagnostic(.commandLine, root.message(for: error)), .usage)
      }
      let text = root.fullMessage(for: error)
      return SpokenText(text: text + (text.hasPrefix("OVERVIEW:") ? root.helpFooter : "") + "\n")
    }
  }
}
