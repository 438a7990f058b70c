import Foundation
import Testing
import ZipArchive

@Suite struct ZipWriterTests {
  static let text = Array(String(repeating: "All the news that fits. ", count: 200).utf8)

  static func sample() throws -> [UInt8] {
    var zip = try ZipWriter(at: ZipTime(secondsSince1970: 1_580_774_400))
    try zip.add("mimetype", Array("application/epub+zip".utf8), stored: true)
    try zip.add("META-INF/container.xml", text)
    try zip.add("EPUB/package.opf", text)
    try zip.add("EPUB/été.xhtml", text)
    try zip.add("EPUB/noise.bin", (0..<5000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) })
    try zip.add("EPUB/empty.txt", [])
    return try zip.finish()
  }

  @Test func startsAsEPUBDemands() throws {
    let bytes = try Self.sample()
    #expect(bytes[..<4] == [0x50, 0x4B, 3, 4])
    #expect(bytes[4..<10] == [10, 0, 0, 0, 0, 0])
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test func sameBytesTwice() throws {
    #expect(try Self.sample() == Self.sample())
  }

  @Test func aFullStreamIsReused() throws {
    var alone = try ZipWriter(at: .earliest)
    try alone.add("b", Self.text)
    var second = try ZipWriter(at: .earliest)
    try second.add("a", (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0) })
    try second.add("b", Self.text)
    let first = try ZipReader(alone.finish())
    let other = try ZipReader(second.finish())
    #expect(first.entries[0].packedSize == other.entries[1].packedSize)
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b", "a:b", "a b", "a+b", "a\0", "a.", "a\u{7F}", "a?",
    String(repeating: "x", count: 256), "\u{E000}", "\u{FFFE}",
  ])
  func unsafeNamesAreRefused(name: String) throws {
    var zip = try ZipWriter(at: .earliest)
    #expect(throws: ZipError.unsafeName(name)) { try zip.add(name, []) }
  }

  @Test(arguments: [("a.txt", "a.txt"), ("a.txt", "A.TXT"), ("caf\u{E9}", "cafe\u{301}"), ("straße", "STRASSE")])
  func namesThatFallTogetherAreRefused(first: String, second: String) throws {
    var zip = try ZipWriter(at: .earliest)
    try zip.add(first, [])
    #expect(throws: ZipError.duplicateName(second)) { try zip.add(second, []) }
  }

  @Test(arguments: [
    (1_580_774_400, 0x5044, 0x0000), (0, 0x0021, 0), (951_782_399 + 86400, 0x285D, 0xBF7D),
    (Int.max, 0xFF9F, 0xBF7D), (Int.min, 0x0021, 0),
  ])
  func timesArePacked(seconds: Int, date: Int, time: Int) throws {
    var zip = try ZipWriter(at: ZipTime(secondsSince1970: seconds))
    try zip.add("a", [])
    let bytes = try zip.finish()
    #expect(Int(bytes[10]) | Int(bytes[11]) << 8 == time)
    #expect(Int(bytes[12]) | Int(bytes[13]) << 8 == date)
  }

  /// Python reads what we write; the strict byte checker finds nothing.
  @Test func othersReadIt() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString).epub")
    try Data(Self.sample()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Command.run("python3", "-m", "zipfile", "-t", file.path) == 0)
    let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? "../shared"
    let checker = shared + "/tools/ocfstrict.py"
    guard FileManager.default.fileExists(atPath: checker) else {
      print("skipped: ocfstrict.py is not in \(shared)")
      return
    }
    #expect(try Command.run("python3", checker, "--epoch", "1580774400", file.path) == 0)
  }
}
