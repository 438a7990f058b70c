import Foundation
import Readers
import Source

/// Writes what the HTML reader measures of every block of some pages, a line each, for `Scripts/learn-pages`.
enum PageTables {
  /// `page-table LIST OUT`: of the files that LIST names, one a line.
  static func write(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw ProofFailure("page-table LIST OUT") }
    let list = try String(contentsOfFile: arguments[0], encoding: .utf8)
    guard FileManager.default.createFile(atPath: arguments[1], contents: nil),
      let out = FileHandle(forWritingAtPath: arguments[1])
    else { throw ProofFailure("\(arguments[1]) cannot be written") }
    let head = ["path", "text", "near", "middle", "far", "words", "score", PageTable.columns.joined(separator: " ")]
    out.write(Data((head.joined(separator: "\t") + "\n").utf8))
    for path in list.split(separator: "\n") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: String(path))))
      let table = try PageTable(SourceFile(name: String(path), bytes: bytes))
      let lines = table.rows.map { line($0, of: path) + "\n" }
      out.write(Data(lines.joined().utf8))
    }
    try out.close()
  }

  private static func line(_ row: PageTable.Row, of path: Substring) -> String {
    let cells =
      [String(path), row.text.replacing("\t", with: " ")] + row.names.map { $0.joined(separator: " ") }
      + [row.words.joined(separator: " "), String(row.score), row.measures.map(String.init).joined(separator: " ")]
    return cells.joined(separator: "\t")
  }
}
