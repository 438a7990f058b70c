import Readers
import Source

/// Writes what the HTML reader measures of every block of some pages, a line each, for `Scripts/learn-pages`.
enum PageTables {
  /// `page-table LIST OUT`: of the files that LIST names, one a line.
  static func write(_ arguments: [String]) throws {
    let head = ["text", "near", "middle", "far", "words", "score", PageTable.columns.joined(separator: " ")]
    try TableFile(arguments).write(head) { try PageTable($0).rows.map(cells) }
  }

  private static func cells(of row: PageTable.Row) -> [String] {
    [row.text] + row.names.map { $0.joined(separator: " ") }
      + [row.words.joined(separator: " "), String(row.score), row.measures.map(String.init).joined(separator: " ")]
  }
}
