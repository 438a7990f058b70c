extension StaticString {
  /// The bytes of the literal; a literal that is one scalar has none.
  var utf8: UnsafeBufferPointer<UInt8> {
    guard hasPointerRepresentation else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
