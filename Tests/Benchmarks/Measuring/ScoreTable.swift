import Foundation

/// Lines of text in columns, printed one by one as they come.
enum ScoreTable {
  private static let heading = ["row", "ours", "against", "its rate", "times as fast", "target"]
  private static let widths = [22, 13, 27, 13, 14, 14]

  /// Prints the heading.
  static func begin() {
    put(line(heading))
    put(line(widths.map { String(repeating: "-", count: $0 - 1) }))
  }

  /// Prints a line.
  static func add(_ score: Score) { put(line(score.cells)) }

  /// Prints a remark between the lines.
  static func add(remark: String) { put(remark) }

  private static func put(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static func line(_ cells: [String]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell + String(repeating: " ", count: max(1, width - cell.count))
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
