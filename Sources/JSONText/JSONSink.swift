/// Writes JSON into a growing buffer: commas, layout and escaping by construction.
///
/// Keys are literals of ours; everything that comes from a story goes through the escaping in `JSONEscape`.
package struct JSONSink: Sendable {
  /// Where the next token stands, which decides what goes before it.
  fileprivate enum Place {
    case first
    case next
    case afterKey
  }

  /// A point to which what was written after it can be taken back.
  package struct Mark: Sendable {
    fileprivate let count: Int
    fileprivate let depth: Int
    fileprivate let place: Place
  }

  private var room: ByteRoom
  private var depth = 0
  private var place = Place.first
  private let isPretty: Bool

  /// Starts a buffer, or takes over the room of one that is no longer needed.
  package init(pretty: Bool = false, reusing room: consuming [UInt8] = []) {
    isPretty = pretty
    self.room = ByteRoom(reusing: room)
  }

  /// Goes on behind what is written already.
  package init(pretty: Bool = false, appendingTo bytes: consuming [UInt8]) {
    isPretty = pretty
    room = ByteRoom(appendingTo: bytes)
  }

  /// How many bytes are written so far.
  package var count: Int { room.count }

  /// What was written so far, as a copy.
  package var bytes: [UInt8] { room.bytes }

  /// Takes the buffer out, to hand it on without a copy.
  package consuming func take() -> [UInt8] {
    room.take()
  }

  /// Forgets what was written and keeps the room for the next text.
  package mutating func reset() {
    room.rewind(to: 0)
    depth = 0
    place = .first
  }

  /// The present end, to come back to while the object or array that is open now stays open.
  package var mark: Mark { Mark(count: count, depth: depth, place: place) }

  /// Takes back what was written since a mark, objects and arrays opened since included.
  package mutating func rewind(to mark: Mark) {
    room.rewind(to: mark.count)
    depth = mark.depth
    place = mark.place
  }

  /// Writes a line end, for the end of a file.
  package mutating func newline() {
    room.reserve(1)
    room.append(0x0A)
  }

  /// Writes what must stand before the next token and makes room for it.
  @inline(__always)
  private mutating func separate(reserving length: Int) {
    room.reserve(length + 2 + (isPretty ? 2 * depth : 0))
    switch place {
    case .afterKey: return
    case .next: room.append(UInt8(ascii: ","))
    case .first: break
    }
    if isPretty, depth > 0 { room.appendLineBreak(indent: 2 * depth) }
  }
}

// MARK: Containers

extension JSONSink {
  /// Opens an object; `endObject` must follow.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  /// Closes the object opened last.
  package mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Opens an array; `endArray` must follow.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }
  /// Closes the array opened last.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes an object with the members that `body` writes.
  package mutating func object<Failure: Error>(
    _ body: (inout JSONSink) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject()
    try body(&self)
    endObject()
  }

  /// Writes an array with the values that `body` writes.
  package mutating func array<Failure: Error>(
    _ body: (inout JSONSink) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    try body(&self)
    endArray()
  }

  /// Writes the name of the next member; its value must follow.
  package mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { name in
      separate(reserving: name.count + 4)
      room.append(UInt8(ascii: "\""))
      room.append(name)
      room.append(UInt8(ascii: "\""))
    }
    endKey()
  }

  /// Writes a name that is not a literal, escaped; its value must follow.
  package mutating func key(_ name: String) {
    separate(reserving: 4)
    room.appendQuoted(name)
    endKey()
  }

  private mutating func begin(_ bracket: UInt8) {
    separate(reserving: 1)
    room.append(bracket)
    depth += 1
    place = .first
  }

  private mutating func end(_ bracket: UInt8) {
    depth = max(depth - 1, 0)
    room.reserve(2 + 2 * depth)
    if isPretty, place == .next { room.appendLineBreak(indent: 2 * depth) }
    room.append(bracket)
    place = .next
  }

  private mutating func endKey() {
    room.reserve(2)
    room.append(UInt8(ascii: ":"))
    if isPretty { room.append(UInt8(ascii: " ")) }
    place = .afterKey
  }
}

// MARK: Values

extension JSONSink {
  /// Writes text, escaped.
  package mutating func string(_ text: String) {
    separate(reserving: 2)
    room.appendQuoted(text)
    place = .next
  }

  /// Writes UTF-8 bytes as text, escaped; bytes that are not UTF-8 would make invalid JSON.
  package mutating func string(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    separate(reserving: 2)
    room.appendQuoted(bytes)
    place = .next
  }

  /// Writes a whole number.
  package mutating func int(_ number: Int) {
    separate(reserving: 20)
    room.appendDigits(of: number)
    place = .next
  }

  /// Writes a number as it is spelled; the caller answers for the spelling.
  package mutating func number(_ spelling: String) {
    var spelling = spelling
    spelling.withUTF8 { spelling in
      separate(reserving: spelling.count)
      room.append(spelling)
    }
    place = .next
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    literal("null")
  }

  /// Writes an array of whole numbers, on one line in any layout.
  package mutating func ints(_ numbers: Int...) {
    separate(reserving: 2 + 22 * numbers.count)
    room.append(UInt8(ascii: "["))
    for (index, number) in numbers.enumerated() {
      if index > 0 { room.append(UInt8(ascii: ",")) }
      if index > 0, isPretty { room.append(UInt8(ascii: " ")) }
      room.appendDigits(of: number)
    }
    room.append(UInt8(ascii: "]"))
    place = .next
  }

  private mutating func literal(_ word: StaticString) {
    word.withUTF8Buffer { word in
      separate(reserving: word.count)
      room.append(word)
    }
    place = .next
  }
}
