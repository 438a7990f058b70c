/// The measures of all chunks of a text, and what each has around it.
struct PageMeasures {
  /// How many chunks there are.
  let count: Int
  /// How often each of the words of the chunks stands in the text is among them.
  let values: [Int16]
  /// The sums of prose before each chunk, and of all.
  let proseSums: [Int]
  /// What is passed before each chunk.
  let trails: [PageTrail]
  /// What stands around each chunk.
  let surroundings: PageSurroundings
  /// The densest run of prose.
  let run: Range<Int>

  let kind: TextKind
  let showsLinks: Bool
  let letters: Int
  let longest: Int
  let firstTitle: Int?

  init(values: [Int16], kind: TextKind) {
    let count = values.count / ChunkFeature.count
    (self.values, self.count, self.kind) = (values, count, kind)
    let rows = (0..<count).lazy.map { PageRow(values: values, index: $0) }
    var (sums, letters, longest, links) = ([0], 0, 1, 0)
    sums.reserveCapacity(count + 1)
    for row in rows {
      sums.append(sums[sums.count - 1] + row.prose)
      letters += Int(row[.letters])
      longest = max(longest, Int(row[.letters]))
      links += Int(row[.links])
    }
    (proseSums, self.letters, self.longest, showsLinks) = (sums, letters, longest, links > 5)
    firstTitle = rows.first { $0[.heading] == 1 && $0[.words] > 3 }?.index
    surroundings = PageSurroundings(rows)
    trails = Self.trails(values, count, letters)
    run = Self.densestRun(rows.map(\.runWeight))
  }

  /// The measures of a chunk.
  func row(_ index: Int) -> PageRow { PageRow(values: values, index: index) }

  /// All prose.
  var prose: Int { max(1, proseSums[count]) }

  /// The prose between two chunks.
  func prose(_ from: Int, _ to: Int) -> Int {
    let (first, last) = (max(0, min(from, count)), max(0, min(to, count)))
    return first < last ? proseSums[last] - proseSums[first] : 0
  }

  private static func trails(_ values: [Int16], _ count: Int, _ letters: Int) -> [PageTrail] {
    var trails: [PageTrail] = []
    trails.reserveCapacity(count)
    var (trail, passed) = (PageTrail(), 0)
    var (listEnd, listStart, shortEnd, shortStart) = (0, 0, 0, 0)
    for index in 0..<count {
      let row = PageRow(values: values, index: index)
      if index >= listEnd { (listStart, listEnd) = (index, end(of: values, count, from: index) { $0[.item] > 0 }) }
      if index >= shortEnd { (shortStart, shortEnd) = (index, end(of: values, count, from: index) { $0.isShort }) }
      trail.listRun = row[.item] > 0 ? Int16(clamping: min(100, listEnd - listStart)) : 0
      trail.shortRun = row.isShort ? Int16(clamping: min(100, shortEnd - shortStart)) : 0
      trail.letters = Int16(clamping: passed * 100 / max(1, letters))
      trails.append(trail)
      passed += Int(row[.letters])
      trail = trail.behind(row)
    }
    return trails
  }

  /// Where a run that begins at a chunk ends; of a chunk that is in none, behind it.
  private static func end(of values: [Int16], _ count: Int, from start: Int, _ isIn: (PageRow) -> Bool) -> Int {
    var end = start
    while end < count, isIn(PageRow(values: values, index: end)) { end += 1 }
    return max(end, start + 1)
  }

  /// The stretch of chunks with the greatest sum.
  static func densestRun(_ weights: [Int]) -> Range<Int> {
    var (best, bestRun, sum, start) = (0, 0..<0, 0, 0)
    for (index, weight) in weights.enumerated() {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weight
      if sum > best { (best, bestRun) = (sum, start..<index + 1) }
    }
    return bestRun
  }
}
