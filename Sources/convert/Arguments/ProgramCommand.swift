import ArgumentParser

/// A command of the program.
protocol ProgramCommand: ParsableCommand, Errand {
  /// What stands at the end of its help.
  static var helpFooter: String { get }
}

extension ProgramCommand {
  /// Nothing, unless the command says otherwise.
  static var helpFooter: String { "" }
}
