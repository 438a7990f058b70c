/// Walks the central directory of an archive and holds every entry against its local header.
struct CentralDirectory {
  private let bytes: [UInt8]
  private let limits: ZipLimits
  private let start: Int
  private let end: Int
  private let count: Int

  /// Finds the end record: the last one whose comment reaches exactly the end of the bytes.
  init(_ bytes: [UInt8], limits: ZipLimits) throws(ZipError) {
    guard let record = CentralDirectory.endRecord(in: bytes) else { throw .notAnArchive }
    let isOnOneDisk =
      bytes.word(at: record + 4) == 0 && bytes.halfword(at: record + 8) == bytes.halfword(at: record + 10)
    guard isOnOneDisk else { throw .unsupported("several disks") }
    count = bytes.halfword(at: record + 10)
    start = bytes.word(at: record + 16)
    guard count < 65535, start < 0xFFFF_FFFF else { throw .unsupported("ZIP64") }
    guard count <= limits.entries else { throw .tooManyEntries }
    end = start + bytes.word(at: record + 12)
    guard end <= record else { throw .damaged("the directory does not lie before its end record") }
    self.bytes = bytes
    self.limits = limits
  }

  /// Every entry; entries that overlap, contradict their local header or promise too much are refused.
  func entries() throws(ZipError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var position = start
    var total = 0
    for _ in 0..<count {
      let entry = try entry(at: &position)
      try check(entry)
      total += entry.size
      guard total <= limits.totalSize else { throw .tooLarge("the archive, inflated,") }
      entries.append(entry)
    }
    guard position == end else { throw .damaged("the directory is longer than its entries") }
    try checkOverlap(entries)
    return entries
  }

  private func entry(at position: inout Int) throws(ZipError) -> ZipEntry {
    let nameStart = position + 46
    guard nameStart <= end, bytes.word(at: position) == 0x0201_4B50 else { throw .damaged("a directory entry is cut") }
    let nameEnd = nameStart + bytes.halfword(at: position + 28)
    let next = nameEnd + bytes.halfword(at: position + 30) + bytes.halfword(at: position + 32)
    guard next <= end else { throw .damaged("a directory entry is cut") }
    guard let name = String(validating: bytes[nameStart..<nameEnd], as: UTF8.self) else {
      throw .damaged("a name is not UTF-8")
    }
    defer { position = next }
    return ZipEntry(
      name: name, packedSize: bytes.word(at: position + 20), size: bytes.word(at: position + 24),
      method: bytes.halfword(at: position + 10), flags: bytes.halfword(at: position + 8),
      crc: UInt32(truncatingIfNeeded: bytes.word(at: position + 16)), offset: bytes.word(at: position + 42))
  }

  private func check(_ entry: ZipEntry) throws(ZipError) {
    guard entry.size <= limits.entrySize else { throw .tooLarge("“\(entry.name)”") }
    guard entry.offset <= start - 30, bytes.word(at: entry.offset) == 0x0403_4B50 else {
      throw .damaged("“\(entry.name)” has no local header")
    }
    guard entry.dataStart(in: bytes) + entry.packedSize <= start else { throw .damaged("“\(entry.name)” is cut") }
    guard entry.method != 0 || entry.packedSize == entry.size else {
      throw .damaged("“\(entry.name)” is stored in another size")
    }
    guard entry.agreesWithLocalHeader(in: bytes) else {
      throw .damaged("“\(entry.name)” has two headers that differ")
    }
  }

  private func checkOverlap(_ entries: [ZipEntry]) throws(ZipError) {
    var free = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= free else { throw .damaged("“\(entry.name)” overlaps another entry") }
      free = entry.dataStart(in: bytes) + entry.packedSize
    }
  }

  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    return (max(0, bytes.count - 22 - 65535)...bytes.count - 22).last {
      bytes[$0] == 0x50 && bytes.word(at: $0) == 0x0605_4B50 && $0 + 22 + bytes.halfword(at: $0 + 20) == bytes.count
    }
  }
}
