import Foundation

/// Measures every stage against what C and Foundation need for the same work, and the program against others.
///
/// `Benchmarks [--quick] [ROW…]`; slow numbers are told, never failed on; a row that does not run fails the run.
@main
enum Benchmarks {
  static func main() {
    var wanted = Array(CommandLine.arguments.dropFirst())
    let isQuick = wanted.contains("--quick")
    wanted.removeAll { $0 == "--quick" }
    let unknown = wanted.filter { name in !rows.contains { $0.name.hasPrefix(name) } }
    guard unknown.isEmpty else {
      print("no such row: \(unknown.joined(separator: ", ")); there are \(rows.map(\.name).joined(separator: ", "))")
      exit(2)
    }
    let chosen = rows.filter { row in wanted.isEmpty || wanted.contains { row.name.hasPrefix($0) } }
    exit(run(chosen, Newsroom(articles: isQuick ? 200 : 1000), quickly: isQuick) ? 0 : 1)
  }

  private static let rows = StartRows.all + ReaderRows.all + WriterRows.all + FileRows.all + PipelineRows.all

  private static func run(_ rows: [Row], _ newsroom: Newsroom, quickly isQuick: Bool) -> Bool {
    var succeeded = true
    ScoreTable.begin()
    for row in rows {
      do {
        for score in try row.contest(row.name, newsroom).scores(quickly: isQuick) { ScoreTable.add(score) }
      } catch {
        succeeded = false
        ScoreTable.add(remark: "\(row.name) does not run: \(error)")
      }
    }
    return succeeded
  }
}
