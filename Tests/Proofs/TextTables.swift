import Readers
import Source
import Stages

/// Writes what the text reader measures in some files, a line each, for `Scripts/learn-scrapes`: of every chunk, of the
/// places for a headline, or of the lines that may say who wrote the story.
enum TextTables {
  /// `story-table LIST OUT`: of the files that LIST names, one a line.
  static func writeStories(_ arguments: [String]) throws {
    try TableFile(arguments).write(["kind", "bare", "words"] + [columns(StoryTable.columns)]) { source in
      let table = try StoryTable(source)
      return table.rows.map { [table.kind, table.isBare ? "1" : "0", $0.words, numbers($0.measures)] }
    }
  }

  /// `headline-table LIST OUT`.
  static func writeHeadlines(_ arguments: [String]) throws {
    try TableFile(arguments).write(["words", columns(HeadlineTable.columns)]) { source in
      try HeadlineTable(source).rows.map { [$0.words, numbers($0.measures)] }
    }
  }

  /// `credit-table LIST OUT`.
  static func writeCredits(_ arguments: [String]) throws {
    try TableFile(arguments).write(["names", columns(CreditTable.columns)]) { source in
      try CreditTable(source).rows.map { [$0.names.joined(separator: ";"), numbers($0.measures)] }
    }
  }

  private static func columns(_ names: [String]) -> String { names.joined(separator: " ") }

  private static func numbers(_ measures: [Int16]) -> String {
    measures.map(String.init).joined(separator: " ")
  }
}
