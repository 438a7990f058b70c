import Foundation

/// The program as people run it: one sample, one process, against other programs in the same run.
enum StartRows {
  static let all = [
    Row("start") { name, _ in
      Contest(
        name: name, unit: .milliseconds, articles: 1, rounds: 61, ours: try convert("newsml"),
        peers: [
          try program("C hello", "GALLEY_HELLO", goal: 0.5),
          try program("pandoc --version", "GALLEY_PANDOC", ["--version"], goal: 1),
          try program("pandoc, markdown to html", "GALLEY_PANDOC", ["-f", "markdown", "-t", "html", sample()]),
        ])
    },
    Row("start-json") { name, _ in
      Contest(
        name: name, unit: .milliseconds, articles: 1, rounds: 61, ours: try convert("json"),
        peers: [try program("pandoc --version", "GALLEY_PANDOC", ["--version"], goal: 1)])
    },
    Row("start-epub") { name, _ in
      Contest(
        name: name, unit: .milliseconds, articles: 1, rounds: 61, ours: try convert("epub"),
        peers: [try program("pandoc, markdown to epub", "GALLEY_PANDOC", ["-t", "epub", "-o", "/dev/null", sample()])])
    },
  ]

  private static func convert(_ format: String) throws -> Contestant {
    try program("convert to \(format)", "GALLEY_CONVERT", [sample(), "--to", format])
  }

  private static func sample() throws -> String { try named("GALLEY_SAMPLE") }

  /// The value of a variable that `Scripts/bench` sets.
  static func named(_ variable: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[variable] else {
      throw BenchmarkFailure("\(variable) is not set; run Scripts/bench")
    }
    return value
  }

  /// Somebody whose rounds run a program to its end.
  private static func program(
    _ name: String, _ variable: String, _ arguments: [String] = [], goal: Double? = nil
  ) throws -> Contestant {
    let words = CommandWords([try named(variable)] + arguments)
    return Contestant(name, goal: goal, measured: { try words.run() })
  }
}
