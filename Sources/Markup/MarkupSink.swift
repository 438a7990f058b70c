import Source

/// Writes XML or XHTML into a growing buffer: balanced and escaped by construction.
///
/// Element and attribute names are literals of ours; everything that comes from a story goes through the escaping.
public struct MarkupSink: Sendable {
  /// How many scalars that XML forbids were replaced by U+FFFD.
  public private(set) var replacedScalars = 0
  /// The ink of all text written through `text`; attribute values do not count.
  public private(set) var ink = 0

  private var room: ByteRoom
  private var isTagOpen = false

  /// Starts a buffer, or goes on in one that is reused.
  public init(reusing bytes: consuming [UInt8] = []) {
    room = ByteRoom(appendingTo: bytes)
  }

  /// What was written so far, as a copy.
  public var bytes: [UInt8] { room.bytes }
  /// How many bytes were written so far.
  public var count: Int { room.count }

  /// Moves what is written behind other bytes, and goes on as if it were still there.
  public mutating func drain(into bytes: inout [UInt8]) {
    room.copy(to: &bytes)
    room.rewind(to: 0)
  }

  /// Writes the XML declaration: version 1.0, UTF-8.
  public mutating func declaration() {
    literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes the document type of HTML in its XML form.
  public mutating func htmlDoctype() {
    literal("<!DOCTYPE html>\n")
  }

  /// Writes an element and, in `body`, its attributes first and its content next.
  public mutating func element<Failure: Error>(
    _ name: StaticString, _ body: (inout MarkupSink) throws(Failure) -> Void
  ) throws(Failure) {
    begin(name)
    try body(&self)
    end(name)
  }

  /// Writes an element that holds nothing.
  public mutating func element(_ name: StaticString) {
    begin(name)
    end(name)
  }

  /// Writes an element that holds only text.
  public mutating func element(_ name: StaticString, text: String) {
    begin(name)
    self.text(text)
    end(name)
  }

  /// Writes an attribute of the element just opened; it must come before any content.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    let name = name.utf8
    room.write(atMost: name.count + 3) { cursor in
      cursor.put(UInt8(ascii: " "))
      cursor.put(name)
      cursor.put(UInt8(ascii: "="))
      cursor.put(UInt8(ascii: "\""))
    }
    escape(value, in: .attribute)
    room.write(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
  }

  /// Writes an attribute where there is a value, nothing where there is none.
  public mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  /// Writes an attribute whose name comes from a source; its namespace is not declared by it.
  public mutating func attribute(_ attribute: MarkupAttribute) {
    guard MarkupName.isNCName(attribute.name.local), attribute.name.prefix.map(MarkupName.isNCName) ?? true else {
      return
    }
    copy(Array(" \(attribute.name.qualified)=\"".utf8))
    escape(attribute.value, in: .attribute)
    room.write(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
  }

  /// Writes an element that comes from a source, as XML that stands alone; it does not count as ink.
  public mutating func fragment(_ element: MarkupElement) {
    finishTag()
    copy(element.fragment)
  }

  private mutating func copy(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in room.write(atMost: bytes.count) { $0.put(bytes) } }
  }

  /// What is written from some place on.
  public func bytes(from place: Int) -> [UInt8] { room.bytes(from: place) }

  /// Puts bytes that another sink wrote between bytes that are written already.
  public mutating func insert(_ more: [UInt8], at place: Int) {
    room.insert(more, at: place)
  }

  /// Writes text of the story.
  public mutating func text(_ text: String) {
    finishTag()
    ink += escape(text, in: .text)
  }

  /// Writes text that is not the story's, such as a mark of ours; it does not count as ink.
  ///
  /// Even where it is empty it keeps the element from being written as an empty tag.
  public mutating func ornament(_ text: String) {
    let inkBefore = ink
    self.text(text)
    ink = inkBefore
  }

  /// Writes a line end between elements, and spaces behind it, for people who read the output.
  public mutating func newline(indent: Int = 0) {
    finishTag()
    room.write(atMost: max(indent, 0) + 1) { $0.putLineBreak(indent: max(indent, 0)) }
  }

  /// Takes the buffer out, to hand it on without a copy.
  public consuming func take() -> [UInt8] {
    room.take()
  }

  /// Opens an element; `end` must follow. Where a closure can stand around what is inside, take `element`.
  package mutating func begin(_ name: StaticString) {
    let name = name.utf8
    let finishesTag = isTagOpen
    isTagOpen = true
    room.write(atMost: name.count + 2) { cursor in
      if finishesTag { cursor.put(UInt8(ascii: ">")) }
      cursor.put(UInt8(ascii: "<"))
      cursor.put(name)
    }
  }

  /// Closes the element opened last.
  package mutating func end(_ name: StaticString) {
    let name = name.utf8
    let isEmpty = isTagOpen
    isTagOpen = false
    room.write(atMost: name.count + 3) { cursor in
      if !isEmpty { cursor.put(UInt8(ascii: "<")) }
      cursor.put(UInt8(ascii: "/"))
      if !isEmpty { cursor.put(name) }
      cursor.put(UInt8(ascii: ">"))
    }
  }

  private mutating func finishTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    room.write(atMost: 1) { $0.put(UInt8(ascii: ">")) }
  }

  private mutating func literal(_ literal: StaticString) {
    let bytes = literal.utf8
    room.write(atMost: bytes.count) { $0.put(bytes) }
  }
}

extension MarkupSink {
  /// Longer texts are escaped in pieces of about this many bytes, so that the worst case needs little room.
  private static let pieceLength = 4096

  /// Writes a text, escaped; returns its ink.
  @discardableResult
  private mutating func escape(_ text: String, in place: MarkupEscape.Place) -> Int {
    // A copy that could be changed would have every text retained.
    let ink = text.utf8.withContiguousStorageIfAvailable { escape($0, in: place) }
    return ink ?? Array(text.utf8).withUnsafeBufferPointer { escape($0, in: place) }
  }

  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, in place: MarkupEscape.Place) -> Int {
    let whole = UnsafeRawBufferPointer(bytes)
    var start = 0
    while start < whole.count {
      let end = Self.endOfPiece(in: whole, from: start)
      let piece = UnsafeRawBufferPointer(rebasing: whole[start..<end])
      var replaced = 0
      room.write(atMost: MarkupEscape.room(for: piece.count)) { cursor in
        replaced = MarkupEscape.write(piece, to: cursor.room, at: &cursor.index, in: place)
      }
      replacedScalars += replaced
      start = end
    }
    return place == .text ? Ink.count(bytes) : 0
  }

  /// Where a piece ends: never inside a scalar.
  private static func endOfPiece(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var end = min(start + pieceLength, bytes.count)
    while end < bytes.count, end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
