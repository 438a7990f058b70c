import Foundation
import Readers
import Source

/// Writes what the text reader measures of every chunk of some files, a line each, for `Scripts/learn-scrapes`.
enum StoryTables {
  /// `story-table LIST OUT`: of the files that LIST names, one a line.
  static func write(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw ProofFailure("story-table LIST OUT") }
    let list = try String(contentsOfFile: arguments[0], encoding: .utf8)
    guard FileManager.default.createFile(atPath: arguments[1], contents: nil),
      let out = FileHandle(forWritingAtPath: arguments[1])
    else { throw ProofFailure("\(arguments[1]) cannot be written") }
    out.write(Data(("path\tkind\tbare\twords\t" + StoryTable.columns.joined(separator: " ") + "\n").utf8))
    for path in list.split(separator: "\n") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: String(path))))
      let table = try StoryTable(SourceFile(name: String(path), bytes: bytes))
      let head = "\(path)\t\(table.kind)\t\(table.isBare ? 1 : 0)\t"
      let lines = table.rows.map { row in
        head + row.words.replacing("\t", with: " ") + "\t" + row.measures.map(String.init).joined(separator: " ") + "\n"
      }
      out.write(Data(lines.joined().utf8))
    }
    try out.close()
  }
}
