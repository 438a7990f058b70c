/// A growing buffer that is written at its end without clearing what it reuses.
struct ByteRoom: Sendable {
  /// Room to write in; only the first `count` bytes are written.
  private var room: [UInt8]
  /// How many bytes are written.
  private(set) var count = 0

  /// Takes over a buffer for its room.
  init(reusing room: consuming [UInt8]) {
    self.room = room
  }

  /// Goes on behind what a buffer holds.
  init(appendingTo bytes: consuming [UInt8]) {
    count = bytes.count
    room = bytes
  }

  /// What is written, as a copy.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// What is written, without a copy.
  consuming func take() -> [UInt8] {
    room.removeLast(room.count - count)
    return room
  }

  /// Forgets what stands behind an earlier end.
  mutating func rewind(to count: Int) {
    self.count = min(max(count, 0), self.count)
  }

  /// Lets `body` write up to `length` bytes behind the end, through a cursor.
  @inline(__always)
  mutating func write(atMost length: Int, _ body: (inout ByteCursor) -> Void) {
    if room.count - count < length { grow(length) }
    let start = count
    count = room.withUnsafeMutableBytes { room in
      var cursor = ByteCursor(room: room, index: start)
      body(&cursor)
      return cursor.index
    }
  }

  @inline(never)
  private mutating func grow(_ length: Int) {
    let wanted = max(room.count * 2, count + length, 4096)
    room.append(contentsOf: repeatElement(0, count: wanted - room.count))
  }
}
