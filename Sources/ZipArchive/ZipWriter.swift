/// Writes a ZIP archive as EPUB wants it: same entries and time in, same bytes out.
///
/// No extra fields, data descriptors, comments, directory entries or ZIP64. An entry is deflated only where that makes
/// it smaller. Names that are unsafe or occur twice are refused.
package struct ZipWriter: ~Copyable {
  private let time: ZipTime
  private var deflater: DeflateStream
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []

  /// Starts an archive whose entries all bear one time.
  package init(at time: ZipTime) throws(ZipError) {
    self.time = time
    deflater = try DeflateStream()
  }

  /// Adds an entry; `stored` keeps it as it is, for the mimetype and what is compressed already.
  package mutating func add(_ name: String, _ content: [UInt8], stored: Bool = false) throws(ZipError) {
    guard EntryName.isSafe(name) else { throw .unsafeName(name) }
    guard names.insert(EntryName.key(name)).inserted else { throw .duplicateName(name) }
    guard names.count < 65535 else { throw .tooManyEntries }
    guard let size = UInt32(exactly: content.count), size < .max else { throw .tooLarge(name) }
    let deflated = stored ? nil : deflater.deflated(content)
    let data = deflated ?? content
    guard let offset = UInt32(exactly: bytes.count), bytes.count + data.count < Int(UInt32.max) else {
      throw .tooLarge("the archive")
    }
    let header = header(name, method: deflated == nil ? 0 : 8, crc: CRC32.of(content), (UInt32(data.count), size))
    bytes.appendWord(0x0403_4B50)
    bytes += header
    bytes += name.utf8
    bytes += data
    appendDirectoryEntry(name, header, at: offset)
  }

  /// Ends the archive and hands it over.
  package consuming func finish() throws(ZipError) -> [UInt8] {
    guard let offset = UInt32(exactly: bytes.count), let size = UInt32(exactly: directory.count),
      bytes.count + directory.count < Int(UInt32.max)
    else { throw .tooLarge("the archive") }
    bytes += directory
    bytes.appendWord(0x0605_4B50)
    bytes.appendWord(0)
    bytes.appendHalfword(UInt16(names.count))
    bytes.appendHalfword(UInt16(names.count))
    bytes.appendWord(size)
    bytes.appendWord(offset)
    bytes.appendHalfword(0)
    return bytes
  }

  /// What the local header and the central directory say alike: from the version needed to the length of the name.
  private func header(
    _ name: String, method: UInt16, crc: UInt32, _ sizes: (packed: UInt32, unpacked: UInt32)
  ) -> [UInt8] {
    var header: [UInt8] = []
    header.appendHalfword(method == 0 ? 10 : 20)
    header.appendHalfword(name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800)
    header.appendHalfword(method)
    header.appendHalfword(time.time)
    header.appendHalfword(time.date)
    header.appendWord(crc)
    header.appendWord(sizes.packed)
    header.appendWord(sizes.unpacked)
    header.appendHalfword(UInt16(name.utf8.count))
    header.appendHalfword(0)
    return header
  }

  private mutating func appendDirectoryEntry(_ name: String, _ header: [UInt8], at offset: UInt32) {
    directory.appendWord(0x0201_4B50)
    directory.appendHalfword(20)
    directory += header
    // No comment, first disk, no attributes of any system.
    directory += [UInt8](repeating: 0, count: 10)
    directory.appendWord(offset)
    directory += name.utf8
  }
}
