import Source

extension ByteCursor {
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
}
