import CZlib

/// The checksum that ZIP keeps of every entry (ISO 3309, as in RFC 1952).
package enum CRC32 {
  /// The checksum of some bytes.
  package static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
