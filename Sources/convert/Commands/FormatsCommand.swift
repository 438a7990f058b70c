import ArgumentParser
import Galley
import Stages

/// `convert formats`: what can be read and written, what can be done between, and the options of each.
struct FormatsCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    _superCommandName: "convert",
    abstract: "Lists what can be read, done and written, with all options.",
    discussion: """
      EXAMPLES:
        convert formats           for people
        convert formats --json    for programs
      """)

  @Flag(help: "List as JSON.")
  var json = false

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    let listing = FormatListing(.standard)
    try Terminal.put(json ? listing.json : Array(listing.text.utf8))
    return 0
  }
}
