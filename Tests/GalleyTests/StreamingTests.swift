import ArticleModel
import Foundation
import Galley
import Source
import Stages
import Testing

@testable import Pipeline

/// Large messages go through item by item; here small ones do, and nobody can tell.
struct StreamingTests {
  private let folder = NSTemporaryDirectory() + "galley-stream-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// A message whose items hold what does not fit into ASCII, and what the model has no place for.
  private func message(_ count: Int, encoding: String = "UTF-8") -> String {
    var text = """
      <?xml version="1.0" encoding="\(encoding)"?>
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
        <header><sent>2026-11-25T12:00:00Z</sent><sender>example.com</sender>
          <priority>4</priority><e:odd xmlns:e="urn:example:e">ä</e:odd></header>
        <itemSet>

      """
    for number in 0..<count {
      text += """
            <newsItem guid="urn:newsml:example.com:20261125:\(number)" version="2" standard="NewsML-G2"
              standardversion="2.35" conformance="power" xml:lang="de">
              <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
              <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:X"/>
                <versionCreated>2026-11-25T10:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
              <contentMeta><urgency>4</urgency><language tag="de"/><headline>Müller &amp; Söhne \(number)</headline>
                <x:mood xmlns:x="urn:example:x">grün</x:mood></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Müller</title></head>
                <body><p>Größe  \(number) zählt &#8211; <em>immer</em>.</p></body></html></inlineXML></contentSet>
            </newsItem>

        """
    }
    return text + "  </itemSet>\n</newsMessage>\n"
  }

  private func put(_ bytes: [UInt8]) throws -> String {
    let path = folder + "/in.xml"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func stream(_ path: String, to format: String) throws -> ConversionResult? {
    let line = try ConversionLine(ConversionPlan(from: "newsml", to: [format]), catalogue: .standard)
    return try line.stream(path, above: 0) { () throws(StageFailure) in
      try StreamedOutput(file: folder + "/out", sparing: []).map { [$0] }
    }
  }

  private func check(_ bytes: [UInt8], to format: String) throws {
    let path = try put(bytes)
    let line = try ConversionLine(ConversionPlan(from: "newsml", to: [format]), catalogue: .standard)
    let whole = line.convert(try InputFile.read(path).source)
    let streamed = try #require(try stream(path, to: format))
    #expect(whole.failure == nil && streamed.failure == nil)
    let written = try #require(FileManager.default.contents(atPath: folder + "/out"))
    #expect(written == Data(whole.outputs.first?.bytes ?? []))
    #expect(streamed.outputs.map(\.sha256) == whole.outputs.map(\.sha256))
    #expect(streamed.sha256 == whole.sha256)
    #expect(Set(streamed.diagnostics.map(\.id)).subtracting(["convert.many-alike"]) == Set(whole.diagnostics.map(\.id)))
    #expect(Set(streamed.losses.map(\.kind.id)) == Set(whole.losses.map(\.kind.id)))
    guard whole.losses.count < 100 else { return }
    #expect(streamed.losses.map(\.path).sorted() == whole.losses.map(\.path).sorted())
  }

  @Test(arguments: ["json", "newsml"])
  func writesTheSameBytes(format: String) throws {
    try check(Array(message(3).utf8), to: format)
    // Larger than a chunk, so that items and characters are cut.
    try check(Array(message(400).utf8), to: format)
  }

  @Test(arguments: ["ISO-8859-1", "windows-1252"])
  func rangesCountInTheBytesOfAnyEncoding(encoding: String) throws {
    let bytes = message(400, encoding: encoding).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try check(bytes, to: "json")
  }

  @Test func brokenUTF8IsRepairedAlike() throws {
    var bytes = Array(message(400).utf8)
    for place in stride(from: 1_000, to: bytes.count, by: 70_001) {
      if let index = bytes[place...].firstIndex(of: 0xC3) { bytes[index + 1] = UInt8(ascii: "x") }
    }
    try check(bytes, to: "json")
  }

  @Test func aFailureAtTheLastItemLeavesNothing() throws {
    let text = message(400)
    let path = try put(Array(text.utf8.dropLast(40)))
    let result = try #require(try stream(path, to: "json"))
    #expect(result.failure?.diagnostic.id == "newsml.unreadable" && result.failure?.kind == .conversion)
    #expect((result.failure?.diagnostic.position?.line ?? 0) > 400)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["in.xml"])
  }

  @Test func whatIsNotedOfManyItemsIsBoundedAndCounted() throws {
    let result = try #require(try stream(try put(Array(message(400).utf8)), to: "json"))
    let notes = result.diagnostics.filter { $0.id == "newsml.foreign-element" }
    #expect(notes.count == 100 && notes[1].position != nil && notes[1].range == nil)
    let more = result.diagnostics.filter { $0.id == "convert.many-alike" }
    #expect(more.contains { $0.message.contains("newsml.foreign-element") })
  }

  @Test func whatCannotStreamIsLeftToOthers() throws {
    let item = message(1).replacingOccurrences(of: "newsMessage", with: "newsItem")
    #expect(try stream(try put(Array(item.utf8)), to: "json") == nil)
    let undated = message(2).replacingOccurrences(of: "<sent>2026-11-25T12:00:00Z</sent>", with: "")
    #expect(try stream(try put(Array(undated.utf8)), to: "newsml") == nil)
    #expect(try stream(try put(Array(message(2).utf8)), to: "epub") == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["in.xml"])
  }
}
