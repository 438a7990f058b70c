/// A growing buffer that is written at its end without clearing what it reuses.
///
/// It is open to other modules' optimizers: sinks write a few bytes at a time, and a call for each would cost more.
public struct ByteRoom: Sendable {
  /// Room to write in; only the first `written` bytes are written.
  @usableFromInline var room: [UInt8]
  @usableFromInline var written = 0

  /// Takes over a buffer for its room.
  public init(reusing room: consuming [UInt8]) {
    self.room = room
  }

  /// Goes on behind what a buffer holds.
  public init(appendingTo bytes: consuming [UInt8]) {
    written = bytes.count
    room = bytes
  }

  /// How many bytes are written.
  @inlinable public var count: Int { written }

  /// What is written, as a copy.
  public var bytes: [UInt8] { Array(room[..<written]) }

  /// What is written from some place on, as a copy.
  public func bytes(from place: Int) -> [UInt8] { Array(room[min(max(place, 0), written)..<written]) }

  /// Puts bytes between those that are written.
  public mutating func insert(_ more: [UInt8], at place: Int) {
    guard (0...written).contains(place) else { return }
    room.replaceSubrange(place..<place, with: more)
    written += more.count
  }

  /// Appends what is written to other bytes.
  public func copy(to bytes: inout [UInt8]) { bytes.append(contentsOf: room[..<written]) }

  /// What is written, without a copy.
  public consuming func take() -> [UInt8] {
    room.removeLast(room.count - written)
    return room
  }

  /// Forgets what stands behind an earlier end.
  @inlinable
  public mutating func rewind(to count: Int) {
    written = min(max(count, 0), written)
  }

  /// Lets `body` write up to `length` bytes behind the end, through a cursor.
  @inlinable @inline(__always)
  public mutating func write(atMost length: Int, _ body: (inout ByteCursor) -> Void) {
    if room.count - written < length { grow(length) }
    let start = written
    written = room.withUnsafeMutableBytes { room in
      var cursor = ByteCursor(room: room, index: start)
      body(&cursor)
      return cursor.index
    }
  }

  @inline(never) @usableFromInline
  mutating func grow(_ length: Int) {
    let wanted = max(room.count * 2, written + length, 4096)
    room.append(contentsOf: repeatElement(0, count: wanted - room.count))
  }
}
