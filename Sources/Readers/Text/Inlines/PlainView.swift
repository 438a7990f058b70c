/// The words of a chunk without marks, as far as rules look at them, with the way back to the text.
struct PlainView: Sendable {
  /// The words.
  private(set) var bytes: [UInt8] = []
  /// Whether the chunk goes on behind them.
  private(set) var isCut = false

  private var anchors: [Anchor] = []

  private struct Anchor: Sendable {
    let plain: Int
    let text: Int
  }

  private static let longest = 4_096

  /// How many bytes of words there are.
  var count: Int { bytes.count }

  /// Takes a byte that stands at an offset of the text.
  mutating func append(_ byte: UInt8, from offset: Int) {
    guard bytes.count < Self.longest else {
      isCut = true
      return
    }
    if anchors.last.map({ $0.text - $0.plain != offset - bytes.count }) ?? true {
      anchors.append(Anchor(plain: bytes.count, text: offset))
    }
    bytes.append(byte)
  }

  /// Takes bytes that stand at an offset of the text, one behind the other.
  mutating func append(_ stretch: UnsafeBufferPointer<UInt8>.SubSequence, from offset: Int) {
    let room = Self.longest - bytes.count
    guard let first = stretch.first, room > 0 else {
      isCut = isCut || !stretch.isEmpty
      return
    }
    append(first, from: offset)
    var rest = stretch.dropFirst().prefix(room - 1)
    isCut = isCut || stretch.count > room
    // Never cut inside a letter.
    if stretch.count > room, stretch[stretch.startIndex + room] & 0xC0 == 0x80 {
      while let last = rest.last, last & 0xC0 == 0x80 { rest.removeLast() }
      rest = rest.dropLast()
    }
    bytes.append(contentsOf: rest)
  }

  /// The offset of the text a byte of the words came from.
  func offset(of plain: Int) -> Int {
    var low = 0
    var high = anchors.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if anchors[middle].plain <= plain { low = middle } else { high = middle }
    }
    guard low < anchors.count else { return 0 }
    return anchors[low].text + plain - anchors[low].plain
  }

  /// The stretch of the text some words came from.
  func span(of range: Range<Int>) -> TextSpan {
    guard !range.isEmpty else { return TextSpan(offset(of: range.lowerBound), offset(of: range.lowerBound)) }
    return TextSpan(offset(of: range.lowerBound), offset(of: range.upperBound - 1) + 1)
  }

  /// Some of the words.
  func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// All the words.
  var string: String { string(in: bytes.indices) }
}
