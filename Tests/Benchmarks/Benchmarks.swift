import Foundation

/// Measures every stage against what C and Foundation need for the same work, and the program against others.
///
/// `Benchmarks [--quick] [--alone] [ROW…]`; alone, as profilers like it, only ours runs. Slow numbers are told, never
/// failed on; a row that does not run fails the run.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let options = Set(arguments.filter { $0.hasPrefix("--") })
    let wanted = arguments.filter { !$0.hasPrefix("--") }
    let unknown = wanted.filter { name in !rows.contains { $0.name.hasPrefix(name) } }
    guard unknown.isEmpty else {
      print("no such row: \(unknown.joined(separator: ", ")); there are \(rows.map(\.name).joined(separator: ", "))")
      exit(2)
    }
    let chosen = rows.filter { row in wanted.isEmpty && !row.isOptional || wanted.contains { row.name.hasPrefix($0) } }
    exit(run(chosen, options) ? 0 : 1)
  }

  private static let rows =
    StartRows.all + ReaderRows.all + WriterRows.all + FileRows.all + PipelineRows.all + MessageRows.all

  private static func run(_ rows: [Row], _ options: Set<String>) -> Bool {
    let isQuick = options.contains("--quick")
    let newsroom = Newsroom(articles: isQuick ? 200 : 1000)
    var succeeded = true
    ScoreTable.begin()
    for row in rows {
      do {
        let contest = try row.contest(row.name, newsroom)
        let contestants = options.contains("--alone") ? contest.alone : contest
        for score in try contestants.scores(quickly: isQuick) { ScoreTable.add(score) }
      } catch {
        succeeded = false
        ScoreTable.add(remark: "\(row.name) does not run: \(error)")
      }
    }
    return succeeded
  }
}
