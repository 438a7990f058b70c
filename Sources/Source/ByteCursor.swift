/// A place in a buffer that moves on as it is written to; whoever makes it answers for the room.
public struct ByteCursor {
  /// The buffer.
  public let room: UnsafeMutableRawBufferPointer
  /// Where the next byte goes.
  public var index: Int

  /// Starts at a place of a buffer.
  @inlinable @inline(__always)
  public init(room: UnsafeMutableRawBufferPointer, index: Int) {
    self.room = room
    self.index = index
  }

  /// Writes a byte.
  @inlinable @inline(__always)
  public mutating func put(_ byte: UInt8) {
    room[index] = byte
    index &+= 1
  }

  /// Writes bytes as they are.
  @inlinable @inline(__always)
  public mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, let target = room.baseAddress else { return }
    (target + index).copyMemory(from: source, byteCount: bytes.count)
    index &+= bytes.count
  }

  /// Writes a line end and an indent.
  @inlinable
  public mutating func putLineBreak(indent: Int) {
    put(0x0A)
    for _ in 0..<indent { put(UInt8(ascii: " ")) }
  }

  /// Writes the decimal digits of a number.
  public mutating func putDigits(of number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var length = 1
    var limit: UInt = 10
    while length < 20, rest >= limit {
      length += 1
      limit = length < 20 ? limit &* 10 : .max
    }
    var place = index + length
    index = place
    repeat {
      place -= 1
      let tenth = rest / 10
      room[place] = UInt8(truncatingIfNeeded: UInt(0x30) &+ rest &- tenth &* 10)
      rest = tenth
    } while rest > 0
  }
}
