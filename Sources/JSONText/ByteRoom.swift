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

  /// Makes room for bytes that `append` will write.
  @inline(__always)
  mutating func reserve(_ length: Int) {
    if room.count - count < length { grow(length) }
  }

  /// Writes a byte for which there is room.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  /// Writes bytes for which there is room.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let at = count
    room.withUnsafeMutableBytes { room in
      UnsafeMutableRawBufferPointer(rebasing: room[at...]).copyMemory(from: UnsafeRawBufferPointer(bytes))
    }
    count += bytes.count
  }

  /// Writes a line end and an indent for which there is room.
  mutating func appendLineBreak(indent: Int) {
    append(0x0A)
    for _ in 0..<indent { append(UInt8(ascii: " ")) }
  }

  /// Writes the decimal digits of a number for which there is room.
  mutating func appendDigits(of number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var scale: UInt = 1
    while rest / scale >= 10 { scale *= 10 }
    while scale > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / scale))
      rest %= scale
      scale /= 10
    }
  }

  /// Makes room for and writes a JSON string.
  mutating func appendQuoted(_ text: String) {
    var text = text
    text.withUTF8 { appendQuoted($0) }
  }

  /// Makes room for and writes UTF-8 as a JSON string.
  mutating func appendQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(1)
    append(UInt8(ascii: "\""))
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.pieceLength, bytes.count)
      let piece = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<end])
      reserve(JSONEscape.room(for: piece.count))
      let at = count
      count += room.withUnsafeMutableBytes { JSONEscape.write(piece, to: $0, at: at) }
      start = end
    }
    reserve(1)
    append(UInt8(ascii: "\""))
  }

  /// Text is escaped in pieces of this many bytes, so that the worst case needs little room.
  private static let pieceLength = 4096

  @inline(never)
  private mutating func grow(_ length: Int) {
    let wanted = max(room.count * 2, count + length, 1024)
    room.append(contentsOf: repeatElement(0, count: wanted - room.count))
  }
}
