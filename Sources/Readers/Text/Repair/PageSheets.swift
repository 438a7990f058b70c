/// The pages of a text: form feeds part them, or lines that count them.
struct PageSheets {
  /// The pages, in order; empty where there are none.
  private(set) var sheets: [TextSpan] = []
  /// The lines that count pages, where no form feeds part them.
  private(set) var counters: [TextSpan] = []

  private struct Counter {
    let number: PageNumber
    let line: TextLine
    let place: Int
  }

  private static let most = 20_000
  /// Bare numbers closer to each other count something else.
  private static let fewestLines = 20

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var feeds: [Int] = []
    var found: [Counter] = []
    var cursor = LineCursor(bytes, from: start)
    var place = 0
    while let line = cursor.next() {
      if !line.whole.isEmpty, bytes[line.whole.start] == 0x0C { feeds.append(line.whole.start) }
      guard !line.isBlank else { continue }
      place += 1
      if found.count < Self.most, let number = PageNumber(bytes[line.text.start..<line.text.end]) {
        found.append(Counter(number: number, line: line, place: place))
      }
      guard feeds.count < Self.most else { return }
    }
    if feeds.isEmpty {
      counters = Self.chain(found).map(\.line.text)
      feeds = counters.map(\.end)
    }
    guard !feeds.isEmpty else { return }
    var begin = start
    for feed in feeds + [bytes.count] where feed > begin {
      sheets.append(TextSpan(begin, feed))
      begin = feed
    }
  }

  /// Lines that count up one by one; what only looks like them is too near or out of order.
  private static func chain(_ found: [Counter]) -> [Counter] {
    let clear = ascents(found.filter(\.number.isClear), apart: 3)
    if clear.count >= 2 { return clear }
    let bare = ascents(found.filter { !$0.number.isClear }, apart: fewestLines)
    return bare.count >= 3 ? bare : []
  }

  private static func ascents(_ found: [Counter], apart: Int) -> [Counter] {
    var chain: [Counter] = []
    for counter in found {
      guard let last = chain.last else {
        if counter.number.number <= 2 { chain.append(counter) }
        continue
      }
      if counter.number.number == last.number.number + 1, counter.place - last.place >= apart { chain.append(counter) }
    }
    return chain
  }
}
