import Testing
import ZipArchive

@Suite struct ZipReaderTests {
  @Test func readsBackWhatWeWrite() throws {
    let zip = try ZipReader(ZipWriterTests.sample())
    #expect(
      zip.entries.map(\.name) == [
        "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/été.xhtml", "EPUB/noise.bin", "EPUB/empty.txt",
      ])
    #expect(zip.mediaType == "application/epub+zip")
    #expect(try zip.contents(of: "EPUB/package.opf") == ZipWriterTests.text)
    #expect(try zip.contents(of: "EPUB/empty.txt") == [])
    #expect(zip.entries[1].packedSize < 200)
    #expect(zip.entries[5].packedSize == 0)
    #expect(throws: ZipError.missing("nothing")) { try zip.contents(of: "nothing") }
  }

  @Test func emptyArchive() throws {
    let zip = try ZipReader(try ZipWriter(at: .earliest).finish())
    #expect(zip.entries.isEmpty)
    #expect(zip.mediaType == nil)
  }

  @Test func noPrefixIsAnArchive() throws {
    let bytes = try ZipWriterTests.sample()
    for length in 0..<bytes.count {
      #expect(throws: ZipError.self) { try ZipReader(Array(bytes[..<length])) }
    }
  }

  /// Every byte changed in turn: an error, or the content that was written.
  @Test func noMutationIsBelieved() throws {
    let bytes = try ZipWriterTests.sample()
    let original = try ZipReader(bytes)
    for index in bytes.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var mutated = bytes
        mutated[index] ^= change
        guard let zip = try? ZipReader(mutated) else { continue }
        for entry in zip.entries where original.contains(entry.name) {
          guard let content = try? zip.contents(of: entry.name) else { continue }
          #expect(try content == original.contents(of: entry.name), "byte \(index) ^ \(change)")
        }
      }
    }
  }

  @Test func limitsHold() throws {
    var zip = try ZipWriter(at: .earliest)
    try zip.add("zeros", [UInt8](repeating: 0, count: 100_000))
    try zip.add("more", [UInt8](repeating: 0, count: 100_000))
    let bytes = try zip.finish()
    var limits = ZipLimits()
    limits.entrySize = 99_999
    #expect(throws: ZipError.tooLarge("“zeros”")) { try ZipReader(bytes, limits: limits) }
    limits = ZipLimits()
    limits.totalSize = 199_999
    #expect(throws: ZipError.tooLarge("the archive, inflated,")) { try ZipReader(bytes, limits: limits) }
    limits = ZipLimits()
    limits.entries = 1
    #expect(throws: ZipError.tooManyEntries) { try ZipReader(bytes, limits: limits) }
  }

  /// An entry that claims to be smaller than it inflates to is not inflated beyond its claim.
  @Test func lyingSizesAreCaught() throws {
    var zip = try ZipWriter(at: .earliest)
    try zip.add("a", [UInt8](repeating: 0, count: 100_000))
    var bytes = try zip.finish()
    let directory = bytes.count - 22 - 47
    for offset in [22, directory + 24] {
      bytes[offset] = 10
      bytes[offset + 1] = 0
      bytes[offset + 2] = 0
    }
    let reader = try ZipReader(bytes)
    #expect(reader.entries[0].size == 10)
    #expect(throws: ZipError.self) { try reader.contents(of: "a") }
  }

  @Test func duplicatesAreRefused() throws {
    var zip = try ZipWriter(at: .earliest)
    try zip.add("a", [])
    try zip.add("b", [])
    let bytes = try zip.finish().map { $0 == UInt8(ascii: "b") ? UInt8(ascii: "a") : $0 }
    #expect(throws: ZipError.duplicateName("a")) { try ZipReader(bytes) }
  }
}
