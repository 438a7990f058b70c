/// The lines that pages print at their edges: headers, footers, numbers.
struct PageFurniture {
  /// Where such lines begin.
  private(set) var lines: Set<Int> = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let edges: [PageEdges]
  private var counts: [UInt64: Int] = [:]
  private var offsets: [Int: Int] = [:]

  private static let wordsOfTitle = 5

  /// Looks for lines that repeat at the edges of pages.
  init(_ pages: PageSheets, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    edges = pages.sheets.map { PageEdges($0, bytes) }.filter { !$0.bottom.isEmpty }
    for (index, edge) in edges.enumerated() { count(edge, index) }
    for (index, edge) in edges.enumerated() {
      take(edge.top, of: index, isTop: true)
      take(edge.bottom, of: index, isTop: false)
    }
    lines.formUnion(pages.counters.map(\.start))
    if edges.count == 1, let edge = edges.first { takePrintout(edge) }
  }

  private mutating func count(_ edge: PageEdges, _ index: Int) {
    for (lines, isTop) in [(edge.top, true), (edge.bottom, false)] {
      for (depth, line) in lines.enumerated() { counts[key(line, depth, isTop), default: 0] += 1 }
    }
    var numbers: Set<Int> = []
    for line in edge.top.prefix(2) + edge.bottom.prefix(2) {
      if let number = PageNumber(words(line)), numbers.insert(number.number).inserted {
        offsets[number.number - index, default: 0] += 1
      }
    }
  }

  /// Takes lines from the edge inwards, as long as they belong to no story.
  private mutating func take(_ edge: [TextLine], of index: Int, isTop: Bool) {
    for (depth, line) in edge.enumerated() {
      guard isNumber(line, of: index) || repeats(line, depth, isTop) else { return }
      if index == 0, isTop, isTitle(line) { return }
      lines.insert(line.text.start)
    }
  }

  /// The only page of a printout: at its foot the address and `1/1`, at its head the moment of printing.
  private mutating func takePrintout(_ edge: PageEdges) {
    guard let foot = edge.bottom.first, let head = edge.top.first, PrintoutLine.isFoot(words(foot)) else { return }
    lines.insert(foot.text.start)
    if PrintoutLine.isHead(words(head)) { lines.insert(head.text.start) }
  }

  private func isNumber(_ line: TextLine, of index: Int) -> Bool {
    guard let number = PageNumber(words(line)) else { return false }
    if offsets[number.number - index, default: 0] >= 2 { return true }
    return number.isClear && (edges.count > 1 || number.number == 1) && (number.total ?? edges.count) == edges.count
  }

  /// Whether a line stands at the same place of many pages.
  private func repeats(_ line: TextLine, _ depth: Int, _ isTop: Bool) -> Bool {
    let shape = LineKey(words(line))
    let count = counts[key(line, depth, isTop), default: 0]
    guard shape.hasLetters, count >= 2, count * 3 >= edges.count else { return false }
    // Two lines alike are no habit, unless they count or there are hardly more pages.
    return count >= 3 || shape.hasNumber || edges.count <= 3
  }

  /// A running head may be the only place where the title stands: its first line stays, where it could be one.
  private func isTitle(_ line: TextLine) -> Bool {
    let key = LineKey(words(line))
    return key.words >= Self.wordsOfTitle && !key.hasNumber && !isPrinted(line)
  }

  /// Whether a line holds an address, and before it the words of a line below: a browser printed it.
  private func isPrinted(_ line: TextLine) -> Bool {
    let words = words(line)
    guard let mark = words.firstIndex(of: UInt8(ascii: ":")), words[mark...].starts(with: "://".utf8),
      var end = words[..<mark].lastIndex(where: { $0 <= 0x20 }), let first = edges.first
    else { return false }
    while end > words.startIndex, words[end] <= 0x20 { end -= 1 }
    let title = words[...end]
    return first.top.contains { $0.text.start > line.text.start && self.words($0).elementsEqual(title) }
  }

  private func key(_ line: TextLine, _ depth: Int, _ isTop: Bool) -> UInt64 {
    LineKey(words(line)).hash ^ UInt64(depth * 2 + (isTop ? 1 : 0))
  }

  private func words(_ line: TextLine) -> UnsafeBufferPointer<UInt8>.SubSequence {
    bytes[line.text.start..<line.text.end]
  }
}
