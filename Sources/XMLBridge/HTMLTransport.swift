/// What is known of a page from what brought it.
package struct HTMLTransport: Sendable {
  /// The encoding that was named; `nil` where none was.
  package var encoding: String?
  /// The encoding that bytes are most likely in, asked where none is named or what is named is not true; `nil` where
  /// nothing speaks for any.
  package var likely: (@Sendable (UnsafeBufferPointer<UInt8>) -> String?)?
  /// The offset in the input of an offset in the page, where the page was unpacked from it.
  package var origin: (@Sendable (Int) -> Int)?

  /// Knows what is given.
  package init(encoding: String? = nil, origin: (@Sendable (Int) -> Int)? = nil) {
    self.encoding = encoding
    self.origin = origin
  }
}
