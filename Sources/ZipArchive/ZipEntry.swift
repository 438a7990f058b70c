/// One entry of an archive, as its central directory tells.
package struct ZipEntry: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// How many bytes it takes in the archive.
  package let packedSize: Int
  /// How many bytes it holds.
  package let size: Int

  let method: Int
  let flags: Int
  let crc: UInt32
  let offset: Int

  var isEncrypted: Bool { flags & 1 != 0 }
  /// Whether checksum and sizes stand behind the data, and the local header may leave them out.
  var hasDescriptor: Bool { flags & 8 != 0 }
}
