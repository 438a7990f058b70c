import Source

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

  /// Moves what is written behind other bytes, and goes on as if it were still there.
  package mutating func drain(into bytes: inout [UInt8]) {
    room.copy(to: &bytes)
    room.rewind(to: 0)
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
    room.write(atMost: 1) { $0.put(0x0A) }
  }

  /// Writes a token and what must stand before it.
  @inline(__always)
  private mutating func write(atMost length: Int, then next: Place = .next, _ body: (inout ByteCursor) -> Void) {
    let indent = isPretty ? 2 * depth : 0
    let place = place
    room.write(atMost: length + indent + 2) { cursor in
      if place == .next { cursor.put(UInt8(ascii: ",")) }
      if indent > 0, place != .afterKey { cursor.putLineBreak(indent: indent) }
      body(&cursor)
    }
    self.place = next
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
    let isPretty = isPretty
    name.withUTF8Buffer { name in
      write(atMost: name.count + 4, then: .afterKey) { cursor in
        cursor.put(UInt8(ascii: "\""))
        cursor.put(name)
        cursor.put(UInt8(ascii: "\""))
        cursor.put(UInt8(ascii: ":"))
        if isPretty { cursor.put(UInt8(ascii: " ")) }
      }
    }
  }

  /// Writes a name that is not a literal, escaped; its value must follow.
  package mutating func key(_ name: String) {
    string(name)
    let isPretty = isPretty
    room.write(atMost: 2) { cursor in
      cursor.put(UInt8(ascii: ":"))
      if isPretty { cursor.put(UInt8(ascii: " ")) }
    }
    place = .afterKey
  }

  private mutating func begin(_ bracket: UInt8) {
    write(atMost: 1, then: .first) { $0.put(bracket) }
    depth += 1
  }

  private mutating func end(_ bracket: UInt8) {
    depth = max(depth - 1, 0)
    let indent = 2 * depth
    let breaksLine = isPretty && place == .next
    room.write(atMost: indent + 2) { cursor in
      if breaksLine { cursor.putLineBreak(indent: indent) }
      cursor.put(bracket)
    }
    place = .next
  }
}

// MARK: Values

extension JSONSink {
  /// Longer texts are escaped in pieces of this many bytes, so that the worst case needs little room.
  private static let pieceLength = 4096

  /// Writes text, escaped.
  package mutating func string(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { string(utf8: $0) }
    if isWritten == nil {
      var text = text
      text.withUTF8 { string(utf8: $0) }
    }
  }

  /// Writes UTF-8 bytes as text, escaped; bytes that are not UTF-8 would make invalid JSON.
  package mutating func string(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(bytes)
    if bytes.count <= Self.pieceLength {
      write(atMost: JSONEscape.room(for: bytes.count) + 2) { $0.putQuoted(bytes) }
    } else {
      longString(bytes)
    }
  }

  private mutating func longString(_ bytes: UnsafeRawBufferPointer) {
    write(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
    for start in stride(from: 0, to: bytes.count, by: Self.pieceLength) {
      let end = min(start + Self.pieceLength, bytes.count)
      let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      room.write(atMost: JSONEscape.room(for: piece.count)) { $0.putEscaped(piece) }
    }
    room.write(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
  }

  /// Writes a whole number.
  package mutating func int(_ number: Int) {
    write(atMost: 20) { $0.putDigits(of: number) }
  }

  /// Writes a number as it is spelled; the caller answers for the spelling.
  package mutating func number(_ spelling: String) {
    var spelling = spelling
    spelling.withUTF8 { spelling in
      write(atMost: spelling.count) { $0.put(spelling) }
    }
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    literal("null")
  }

  /// Writes an array of two whole numbers, on one line in any layout.
  package mutating func ints(_ first: Int, _ second: Int) {
    let isPretty = isPretty
    write(atMost: 44) { cursor in
      cursor.put(UInt8(ascii: "["))
      cursor.putDigits(of: first)
      cursor.put(UInt8(ascii: ","))
      if isPretty { cursor.put(UInt8(ascii: " ")) }
      cursor.putDigits(of: second)
      cursor.put(UInt8(ascii: "]"))
    }
  }

  private mutating func literal(_ word: StaticString) {
    word.withUTF8Buffer { word in
      write(atMost: word.count) { $0.put(word) }
    }
  }
}
