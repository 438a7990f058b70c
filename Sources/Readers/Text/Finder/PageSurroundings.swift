/// What stands around every chunk: how many of some sorts of chunks are within reach, above and below.
struct PageSurroundings {
  /// The names of its columns.
  static let names =
    Sort.allCases.flatMap { ["\($0)Above", "\($0)Below"] } + [
      "spokenNear", "proseLength", "sinceProse", "untilProse", "callsAbove", "callsBelow", "allDatesAbove",
      "allDatesBelow", "allHeadingsAbove", "allHeadingsBelow",
    ]

  /// The sorts of chunks that are counted; the place of each is its lane.
  private enum Sort: Int, CaseIterable {
    case dates
    case headings
    case links
    case items
    case comments
    case others
    case prose
    case short
  }

  /// Running sums: a lane for each sort, then how often the visitor is spoken to, words, letters of prose, and the calls
  /// for comments.
  private typealias Sums = SIMD16<Int32>
  private static let spoken = 8
  private static let words = 9
  private static let letters = 10
  private static let calls = 11

  /// The sums before each chunk, and of all; they may wrap, differences of neighbours do not.
  private var sums: [Sums] = []
  /// How many chunks ago prose stood, and in how many it comes.
  private var prose: [(since: Int16, until: Int16)] = []

  private static let reach = 8
  private static let near = 6
  private static let farthest: Int16 = 99

  init(_ rows: some Collection<PageRow>) {
    sums.reserveCapacity(rows.count + 1)
    prose.reserveCapacity(rows.count)
    var (sum, since) = (Sums(), Self.farthest)
    for row in rows {
      let own = Self.sums(of: row)
      sums.append(sum)
      prose.append((since, Self.farthest))
      sum = sum &+ own
      since = own[Sort.prose.rawValue] > 0 ? 1 : min(Self.farthest, since + 1)
    }
    sums.append(sum)
    var until = Self.farthest
    for index in prose.indices.reversed() {
      prose[index].until = until
      let isProse = sums[index + 1][Sort.prose.rawValue] != sums[index][Sort.prose.rawValue]
      until = isProse ? 1 : min(Self.farthest, until + 1)
    }
  }

  private static func sums(of row: PageRow) -> Sums {
    let words = row[.words]
    let isShort = words <= 12
    let isProse = words >= 12 && row[.linked] < 40 && row[.ending] == 1
    let isDated = row[.clock] > 0 || row[.year] > 0 || row[.dated] > 0
    var sums = Sums()
    func count(_ sort: Sort, _ holds: Bool) { if holds { sums[sort.rawValue] = 1 } }
    count(.dates, isShort && isDated && row[.ending] != 1)
    count(.headings, row[.heading] > 0)
    count(.links, row[.linked] > 50)
    count(.items, row[.item] > 0)
    count(.comments, row[.commenting] > 0)
    count(.others, isShort && row[.others] > 0)
    count(.prose, isProse)
    count(.short, isShort)
    sums[spoken] = Int32(row[.spoken]) * Int32(min(words, 200))
    sums[Self.words] = Int32(min(words, 200))
    sums[letters] = isProse ? Int32(min(row[.letters], 2_000)) : 0
    sums[calls] = isShort && row[.commenting] > 0 ? 1 : 0
    return sums
  }

  /// Hands the columns of a chunk on, in order.
  func columns(of index: Int, _ add: (Int) -> Void) {
    let count = sums.count - 1
    let above = sums[index] &- sums[max(0, index - Self.reach)]
    let below = sums[min(count, index + 1 + Self.reach)] &- sums[index + 1]
    for lane in 0..<Sort.allCases.count {
      add(Int(above[lane]))
      add(Int(below[lane]))
    }
    let around = sums[min(count, index + 1 + Self.near)] &- sums[max(0, index - Self.near)]
    add(Int(around[Self.spoken] / max(1, around[Self.words])))
    add(Int(around[Self.letters] / max(1, around[Sort.prose.rawValue])))
    add(Int(prose[index].since))
    add(Int(prose[index].until))
    for lane in [Self.calls, Sort.dates.rawValue, Sort.headings.rawValue] {
      add(Int(sums[index][lane]))
      add(Int(sums[count][lane] &- sums[index + 1][lane]))
    }
  }
}
