/// The outer lines of a page: where its header and its footer stand, if it has them.
struct PageEdges {
  /// The first lines, from the edge inwards.
  private(set) var top: [TextLine] = []
  /// The last lines, from the edge inwards.
  private(set) var bottom: [TextLine] = []

  /// How many lines a header or a footer may have.
  static let depth = 5

  init(_ sheet: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[..<sheet.end]), from: sheet.start)
    var last: [TextLine] = []
    var next = 0
    while let line = cursor.next() {
      guard !line.isBlank else { continue }
      if top.count < Self.depth {
        top.append(line)
      } else if last.count < Self.depth {
        last.append(line)
      } else {
        last[next] = line
        next = (next + 1) % Self.depth
      }
    }
    bottom = (last[next...] + last[..<next]).reversed()
    // A short page is all edge: its lower half is its bottom.
    while bottom.count < Self.depth, bottom.count + 1 < top.count { bottom.append(top.removeLast()) }
    if bottom.isEmpty, let only = top.last { bottom = [only] }
  }
}
