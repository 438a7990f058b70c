import Foundation
import Source

/// A table of what a reader measures in some files, a line each, for the scripts that learn from it.
struct TableFile {
  private let list: String
  private let out: String

  /// `LIST OUT`: of the files that LIST names, one a line.
  init(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw ProofFailure("LIST OUT") }
    (list, out) = (arguments[0], arguments[1])
  }

  /// Writes a head and the rows of each file; the path comes first in each.
  func write(_ head: [String], rows: (SourceFile) throws -> [[String]]) throws {
    let paths = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").map(String.init)
    guard FileManager.default.createFile(atPath: out, contents: nil), let file = FileHandle(forWritingAtPath: out)
    else { throw ProofFailure("\(out) cannot be written") }
    file.write(Self.lines([["path"] + head]))
    for path in paths {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      file.write(Self.lines(try rows(SourceFile(name: path, bytes: bytes)).map { [path] + $0 }))
    }
    try file.close()
  }

  private static func lines(_ rows: [[String]]) -> Data {
    Data(rows.map { $0.map(cell).joined(separator: "\t") + "\n" }.joined().utf8)
  }

  /// What a cell says, on one line.
  private static func cell(_ words: String) -> String {
    words.replacing("\t", with: " ").replacing("\n", with: " ").replacing("\r", with: " ")
  }
}
