import Foundation
import Testing

/// A file of `Samples/commands`: prose, commands, and what they must say.
///
/// `$ ` begins a command for the shell; `1> ` and `2> ` below it are parts of lines that stdout and stderr must hold, in
/// this order; a stream that is not mentioned must stay empty, `1> …` lets it hold anything, and `1>! ` names what no line
/// may hold; `status N` is the exit status where it is not 0. `needs` names what the machine must have.
struct CommandFile: Sendable, CustomTestStringConvertible {
  let name: String
  var needs: [String] = []
  var steps: [CommandStep] = []

  var testDescription: String { name }

  init(name: String, text: String) throws {
    self.name = name
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(CommandStep(command: String(line.dropFirst(2))))
      } else if line.hasPrefix("needs ") {
        needs.append(String(line.dropFirst(6)))
      } else if !steps.isEmpty {
        try steps[steps.count - 1].take(line)
      }
    }
  }

  /// All command files, found by themselves.
  static let all: [CommandFile] = {
    let folder = Checkout.samples.appendingPathComponent("commands")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else { return nil }
      return try? CommandFile(name: name, text: text)
    }
  }()
}
