import CNettle

/// UUIDs made from names (RFC 9562, section 5.5): the same name gives the same UUID, on any machine, for ever.
package enum NameUUID {
  /// The UUID that sets one kind of names apart from another.
  package struct Namespace: Hashable, Sendable {
    /// The 16 bytes of the namespace's UUID.
    let bytes: [UInt8]

    private init(_ last: UInt8) {
      bytes = [0x6B, 0xA7, 0xB8, last, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8]
    }

    /// Domain names (RFC 9562, section 6.6).
    package static let dns = Namespace(0x10)
    /// URLs (RFC 9562, section 6.6).
    package static let url = Namespace(0x11)
    /// ISO object identifiers (RFC 9562, section 6.6).
    package static let oid = Namespace(0x12)
  }

  /// The version 5 UUID of a name, in the form `2ed6657d-e927-568b-95e1-2665a8aea6a2`.
  package static func version5(namespace: Namespace, name: String) -> String {
    var uuid = Array(sha1(namespace.bytes + Array(name.utf8)).prefix(16))
    uuid[6] = uuid[6] & 0x0F | 0x50
    uuid[8] = uuid[8] & 0x3F | 0x80
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { Hexadecimal.text(uuid[$0]) }.joined(separator: "-")
  }

  static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    var context = sha1_ctx()
    nettle_sha1_init(&context)
    bytes.withUnsafeBufferPointer { nettle_sha1_update(&context, $0.count, $0.baseAddress) }
    let size = Int(SHA1_DIGEST_SIZE)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      nettle_sha1_digest(&context, size, buffer.baseAddress)
      count = size
    }
  }
}
