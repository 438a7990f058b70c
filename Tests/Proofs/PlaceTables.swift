import Foundation
import Readers
import Source
import Stages

/// Writes what the text reader measures of places in some files, a line each, for `Scripts/learn-scrapes`: of those
/// for a headline, or of the lines that may say who wrote the story.
enum PlaceTables {
  /// `headline-table LIST OUT`: of the files that LIST names, one a line.
  static func writeHeadlines(_ arguments: [String]) throws {
    try write(arguments, "words", HeadlineTable.columns) { source in
      try HeadlineTable(source).rows.map { (plain($0.words), $0.measures) }
    }
  }

  /// `credit-table LIST OUT`.
  static func writeCredits(_ arguments: [String]) throws {
    try write(arguments, "names", CreditTable.columns) { source in
      try CreditTable(source).rows.map { ($0.names.map(plain).joined(separator: ";"), $0.measures) }
    }
  }

  private static func write(
    _ arguments: [String], _ said: String, _ columns: [String],
    rows: (SourceFile) throws -> [(said: String, measures: [Int16])]
  ) throws {
    guard arguments.count == 2 else { throw ProofFailure("LIST OUT") }
    let list = try String(contentsOfFile: arguments[0], encoding: .utf8)
    guard FileManager.default.createFile(atPath: arguments[1], contents: nil),
      let out = FileHandle(forWritingAtPath: arguments[1])
    else { throw ProofFailure("\(arguments[1]) cannot be written") }
    out.write(Data(("path\t\(said)\t" + columns.joined(separator: " ") + "\n").utf8))
    for path in list.split(separator: "\n") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: String(path))))
      let lines = try rows(SourceFile(name: String(path), bytes: bytes)).map { row in
        "\(path)\t\(row.said)\t\(row.measures.map(String.init).joined(separator: " "))\n"
      }
      out.write(Data(lines.joined().utf8))
    }
    try out.close()
  }

  private static func plain(_ words: String) -> String {
    words.replacing("\t", with: " ").replacing("\n", with: " ").replacing("\r", with: " ")
  }
}
