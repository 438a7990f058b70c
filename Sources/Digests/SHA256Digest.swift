/// A SHA-256 digest (FIPS 180-4): names an input or an output beyond doubt.
package struct SHA256Digest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  package let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest of some bytes.
  package static func of(_ bytes: [UInt8]) -> SHA256Digest {
    var stream = SHA256Stream()
    stream.update(bytes)
    return stream.finish()
  }

  /// The digest in 64 lowercase hexadecimal digits.
  package var hex: String { Hexadecimal.text(bytes) }
}
