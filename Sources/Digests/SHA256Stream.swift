import CNettle

/// Computes a SHA-256 digest of bytes that arrive in pieces; how they are cut does not matter.
package struct SHA256Stream {
  private var context = sha256_ctx()

  /// Starts with no bytes.
  package init() {
    nettle_sha256_init(&context)
  }

  /// Adds bytes.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
  }

  /// Adds bytes that stand anywhere in memory.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    bytes.withMemoryRebound(to: UInt8.self) { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
  }

  /// The digest of everything added.
  package consuming func finish() -> SHA256Digest {
    let size = Int(SHA256_DIGEST_SIZE)
    let digest = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      nettle_sha256_digest(&context, size, buffer.baseAddress)
      count = size
    }
    return SHA256Digest(bytes: digest)
  }
}
