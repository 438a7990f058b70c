import Foundation

/// One command of a command file and what it must say.
struct CommandStep: Sendable {
  let command: String
  private(set) var output = Expectation()
  private(set) var complaint = Expectation()
  private(set) var status: Int32 = 0

  struct Expectation: Sendable {
    var isAnything = false
    var parts: [String] = []
    var absent: [String] = []

    mutating func take(_ rest: Substring) {
      if rest == " …" {
        isAnything = true
      } else if rest.hasPrefix("! ") {
        absent.append(String(rest.dropFirst(2)))
        isAnything = true
      } else {
        parts.append(String(rest.dropFirst()))
      }
    }

    /// What is wrong with a stream; `nil` when nothing is.
    func complaint(about text: String) -> String? {
      if let intruder = absent.first(where: { text.contains($0) }) { return "must not hold \"\(intruder)\"" }
      if parts.isEmpty { return isAnything || text.isEmpty ? nil : "must be empty" }
      var rest = text[...]
      for part in parts {
        guard let found = rest.range(of: part.isEmpty ? "\n\n" : part) else { return "lacks \"\(part)\" in its place" }
        rest = rest[(part.isEmpty ? rest.index(before: found.upperBound) : found.upperBound)...]
      }
      return nil
    }
  }

  init(command: String) {
    self.command = command
  }

  /// Takes a line below the command; lines that are no expectation are prose.
  mutating func take(_ line: String) throws {
    if line.hasPrefix("1>") { output.take(line.dropFirst(2)) }
    if line.hasPrefix("2>") { complaint.take(line.dropFirst(2)) }
    if line.hasPrefix("status "), let number = Int32(line.dropFirst(7)) { status = number }
  }

  /// What is wrong with how the command went; empty when nothing is.
  func complaints(about result: ShellResult) -> [String] {
    var complaints: [String] = []
    if let wrong = output.complaint(about: result.output) { complaints.append("stdout \(wrong)") }
    if let wrong = complaint.complaint(about: result.complaint) { complaints.append("stderr \(wrong)") }
    if result.status != status { complaints.append("status is \(result.status), not \(status)") }
    return complaints
  }
}
