import Source

/// Reads JSON strictly (RFC 8259) as its caller asks for it, one token at a time, and says where it is not JSON.
///
/// The caller drives: `beginObject`, `nextKey` until `nil`, and one value between; `beginArray`, `nextElement` until
/// `false`, and one value between; `finish` at the end.
package struct JSONScanner: Sendable {
  let bytes: [UInt8]
  /// The offset of the next byte to look at.
  package internal(set) var offset = 0
  /// Odd things that could be read nonetheless, in the order met.
  package internal(set) var remarks: [JSONRemark] = []

  /// The offset behind the last byte.
  package var end: Int { bytes.count }

  private let depthLimit: Int
  private var depth = 0
  /// Whether the object or array entered last has had nothing read of it yet.
  private var isFresh = false

  /// Starts on some bytes; a byte order mark is passed over, other encodings than UTF-8 are refused.
  package init(_ bytes: [UInt8], depthLimit: Int = 512) throws(JSONFailure) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    let opening = bytes.prefix(4)
    if opening.starts(with: [0xEF, 0xBB, 0xBF]) {
      offset = 3
    } else if opening.starts(with: [0xFE, 0xFF]) || opening.starts(with: [0xFF, 0xFE]) || opening.contains(0) {
      throw JSONFailure(.otherEncoding, at: 0)
    }
  }

  /// The kind of the value that stands next.
  package mutating func nextKind() throws(JSONFailure) -> JSONKind {
    skipSpace()
    switch try peek() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case let byte: throw JSONFailure(.unexpectedByte(byte), at: offset)
    }
  }

  /// Enters an object.
  package mutating func beginObject() throws(JSONFailure) {
    try begin(.object)
  }

  /// Enters an array.
  package mutating func beginArray() throws(JSONFailure) {
    try begin(.array)
  }

  /// The name of the object's next member, or `nil` when the object ends; the member's value must be read next.
  package mutating func nextKey() throws(JSONFailure) -> JSONKey? {
    guard try goOn(until: UInt8(ascii: "}")) else { return nil }
    guard try peek() == UInt8(ascii: "\"") else { throw try unexpected() }
    let key = try scanKey()
    skipSpace()
    guard try peek() == UInt8(ascii: ":") else { throw try unexpected() }
    offset += 1
    return key
  }

  /// Whether the array has another value, which must be read next.
  package mutating func nextElement() throws(JSONFailure) -> Bool {
    try goOn(until: UInt8(ascii: "]"))
  }

  /// Makes sure that only white space is left.
  package mutating func finish() throws(JSONFailure) {
    skipSpace()
    if offset < bytes.count { throw JSONFailure(.trailingBytes, at: offset) }
  }

  /// Whether only white space is left, which it passes over.
  package var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return offset == bytes.count
    }
  }

  /// Passes over a value of any kind, checking it; returns where it stood.
  @discardableResult
  package mutating func skipValue() throws(JSONFailure) -> SourceRange {
    let kind = try nextKind()
    let start = offset
    switch kind {
    case .object:
      try beginObject()
      while try nextKey() != nil { try skipValue() }
    case .array:
      try beginArray()
      while try nextElement() { try skipValue() }
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    }
    return SourceRange(start, offset)
  }

  /// Makes sure the next value is of a kind.
  mutating func expect(_ kind: JSONKind) throws(JSONFailure) {
    let found = try nextKind()
    guard found == kind else { throw JSONFailure(.wrongKind(expected: kind, found: found), at: offset) }
  }

  /// The next byte; there must be one.
  func peek() throws(JSONFailure) -> UInt8 {
    guard offset < bytes.count else { throw JSONFailure(.unexpectedEnd, at: bytes.count) }
    return bytes[offset]
  }

  private mutating func begin(_ kind: JSONKind) throws(JSONFailure) {
    try expect(kind)
    guard depth < depthLimit else { throw JSONFailure(.tooDeep, at: offset) }
    depth += 1
    offset += 1
    isFresh = true
  }

  /// Goes to the next member or value, or leaves the object or array and says `false`.
  private mutating func goOn(until bracket: UInt8) throws(JSONFailure) -> Bool {
    skipSpace()
    let byte = try peek()
    if byte == bracket {
      offset += 1
      depth -= 1
      isFresh = false
      return false
    }
    if !isFresh {
      guard byte == UInt8(ascii: ",") else { throw try unexpected() }
      offset += 1
      skipSpace()
    }
    isFresh = false
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  private func unexpected() throws(JSONFailure) -> JSONFailure {
    JSONFailure(.unexpectedByte(try peek()), at: offset)
  }
}
