/// Reads the entries of a ZIP archive that is wholly in memory; believes nothing it has not checked.
///
/// Never unpacks to disk. Checksums are always compared, inflated bytes are counted, not believed.
package struct ZipReader: Sendable {
  /// The entries in the order of the central directory; no two bear the same name.
  package let entries: [ZipEntry]

  private let bytes: [UInt8]
  private let indices: [String: Int]

  /// Reads the central directory and checks it against the limits and against the local headers.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    self.bytes = bytes
    entries = try CentralDirectory(bytes, limits: limits).entries()
    var indices: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard indices.updateValue(index, forKey: entry.name) == nil else { throw .duplicateName(entry.name) }
    }
    self.indices = indices
  }

  /// Whether there is an entry of this name.
  package func contains(_ name: String) -> Bool { indices[name] != nil }

  /// The bytes of an entry, their checksum compared.
  package func contents(of name: String) throws(ZipError) -> [UInt8] {
    guard let index = indices[name] else { throw .missing(name) }
    let entry = entries[index]
    guard !entry.isEncrypted else { throw .encrypted(name) }
    let content = try unpacked(entry)
    guard CRC32.of(content) == entry.crc else { throw .damaged("the checksum of “\(name)” does not fit") }
    return content
  }

  /// The media type that an EPUB (or another OCF container) gives in its first entry; `nil` where there is none.
  package var mediaType: String? {
    guard let first = entries.first, first.name == "mimetype", first.offset == 0, first.size < 256 else { return nil }
    guard let content = try? contents(of: "mimetype") else { return nil }
    return String(validating: content, as: UTF8.self)
  }

  private func unpacked(_ entry: ZipEntry) throws(ZipError) -> [UInt8] {
    let start = entry.dataStart(in: bytes)
    let packed = bytes[start..<start + entry.packedSize]
    switch entry.method {
    case 0: return Array(packed)
    case 8:
      var inflater = try InflateStream()
      guard let content = inflater.inflated(packed, count: entry.size) else {
        throw .damaged("“\(entry.name)” does not inflate to the size it claims")
      }
      return content
    default: throw .unsupported("compression method \(entry.method)")
    }
  }
}
