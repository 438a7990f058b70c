/// A place in a buffer that moves on as it is written to; whoever makes it answers for the room.
struct ByteCursor {
  /// The buffer.
  let room: UnsafeMutableRawBufferPointer
  /// Where the next byte goes.
  private(set) var index: Int

  /// Writes a byte.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    room[index] = byte
    index &+= 1
  }

  /// Writes bytes as they are.
  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    UnsafeMutableRawBufferPointer(rebasing: room[index...]).copyMemory(from: UnsafeRawBufferPointer(bytes))
    index &+= bytes.count
  }

  /// Writes UTF-8 between quotes, escaped.
  @inline(__always)
  mutating func putQuoted(_ bytes: UnsafeRawBufferPointer) {
    put(UInt8(ascii: "\""))
    putEscaped(bytes)
    put(UInt8(ascii: "\""))
  }

  /// Writes UTF-8, escaped.
  @inline(__always)
  mutating func putEscaped(_ bytes: UnsafeRawBufferPointer) {
    index &+= JSONEscape.write(bytes, to: room, at: index)
  }

  /// Writes a line end and an indent.
  mutating func putLineBreak(indent: Int) {
    put(0x0A)
    for _ in 0..<indent { put(UInt8(ascii: " ")) }
  }

  /// Writes the decimal digits of a number.
  mutating func putDigits(of number: Int) {
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
      room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }
}
