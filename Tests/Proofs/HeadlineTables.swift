import Foundation
import Readers
import Source

/// Writes what the text reader measures of every place for a headline of some files, for `Scripts/learn-scrapes`.
enum HeadlineTables {
  /// `headline-table LIST OUT`: of the files that LIST names, one a line.
  static func write(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw ProofFailure("headline-table LIST OUT") }
    let list = try String(contentsOfFile: arguments[0], encoding: .utf8)
    guard FileManager.default.createFile(atPath: arguments[1], contents: nil),
      let out = FileHandle(forWritingAtPath: arguments[1])
    else { throw ProofFailure("\(arguments[1]) cannot be written") }
    out.write(Data(("path\twords\t" + HeadlineTable.columns.joined(separator: " ") + "\n").utf8))
    for path in list.split(separator: "\n") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: String(path))))
      let lines = HeadlineTable(SourceFile(name: String(path), bytes: bytes)).rows.map { row in
        let words = row.words.replacing("\t", with: " ").replacing("\n", with: " ").replacing("\r", with: " ")
        return "\(path)\t\(words)\t\(row.measures.map(String.init).joined(separator: " "))\n"
      }
      out.write(Data(lines.joined().utf8))
    }
    try out.close()
  }
}
