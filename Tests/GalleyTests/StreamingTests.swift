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

  private func stream(_ path: String, with plan: ConversionPlan) throws -> ConversionResult? {
    let line = try ConversionLine(plan, catalogue: .standard)
    guard case .large(let input) = try OpenedInput.open(path, above: 0) else { return nil }
    return try line.stream(input) { () throws(StageFailure) in
      try StreamedOutput(file: folder + "/out", sparing: []).map { [$0] }
    }
  }

  private func stream(_ path: String, to format: String) throws -> ConversionResult? {
    try stream(path, with: ConversionPlan(from: "newsml", to: [format]))
  }

  private func check(_ bytes: [UInt8], to format: String) throws {
    try check(bytes, with: ConversionPlan(from: "newsml", to: [format]))
  }

  private func check(_ bytes: [UInt8], with plan: ConversionPlan) throws {
    let path = try put(bytes)
    let whole = try ConversionLine(plan, catalogue: .standard).convert(try InputFile.read(path).source)
    let streamed = try #require(try stream(path, with: plan))
    #expect(whole.failure == nil && streamed.failure == nil)
    let written = try #require(FileManager.default.contents(atPath: folder + "/out"))
    #expect(written == Data(whole.outputs.first?.bytes ?? []))
    #expect(streamed.outputs.map(\.sha256) == whole.outputs.map(\.sha256))
    #expect(streamed.sha256 == whole.sha256)
    #expect(streamed.stages.map(\.name) == whole.stages.map(\.name))
    #expect(Set(streamed.diagnostics.map(\.id)).subtracting(["convert.many-alike"]) == Set(whole.diagnostics.map(\.id)))
    #expect(Set(streamed.losses.map(\.kind.id)) == Set(whole.losses.map(\.kind.id)))
    guard whole.losses.count < 100 else { return }
    #expect(streamed.losses.map(\.path).sorted() == whole.losses.map(\.path).sorted())
  }

  @Test(arguments: ["json", "newsml", "ninjs"])
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

  @Test(arguments: [true, false])
  func messagesInUTF16Stream(isBigEndian: Bool) throws {
    let text = "\u{FEFF}" + message(400, encoding: "UTF-16").replacing("grün", with: "grün 🌊 \u{FEFF}")
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    try check(bytes, to: "json")
  }

  @Test(arguments: ["json", "newsml", "ninjs"])
  func factsAreStatedItemByItem(format: String) throws {
    var plan = ConversionPlan(from: "newsml", to: [format])
    try plan.add(fact: "urgency=2")
    try plan.add(fact: "copyright-holder=Example News")
    try check(Array(message(3).utf8), with: plan)
    // An id for all would be one for none.
    try plan.add(fact: "guid=urn:newsml:example.com:20261125:one")
    #expect(try stream(try put(Array(message(3).utf8)), with: plan) == nil)
  }

  @Test func strictReadingStreams() throws {
    var plan = ConversionPlan(from: "newsml", to: ["json"])
    try plan.add(setting: "newsml.strict=true")
    let clean = message(3).replacing("nprov:X", with: "nprov:AFP")
    try check(Array(clean.utf8), with: plan)
    let broken = clean.replacing("stat:usable", with: "stat:fine").replacing("<urgency>4", with: "<urgency>ten")
    let path = try put(Array(broken.utf8))
    let whole = try ConversionLine(plan, catalogue: .standard).convert(try InputFile.read(path).source)
    let streamed = try #require(try stream(path, with: plan))
    #expect(streamed.failure?.diagnostic.id == "newsml.unknown-code")
    #expect(streamed.failure?.diagnostic.id == whole.failure?.diagnostic.id)
    #expect(streamed.failure?.kind == whole.failure?.kind)
    let errors = { (result: ConversionResult) in result.diagnostics.filter { $0.severity == .error }.map(\.id).sorted()
    }
    #expect(errors(streamed) == errors(whole) && errors(whole).count == 6)
  }

  @Test func whatComesThroughAPipeStreams() throws {
    let bytes = Array(message(400).utf8)
    let pipe = folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    Thread { feed(bytes, into: pipe) }.start()
    guard case .large(let input) = try OpenedInput.open(pipe, above: 1_000) else {
      Issue.record("it was read whole")
      return
    }
    #expect(input.byteCount == bytes.count)
    #expect(try input.whole().source.bytes == bytes)
    let line = try ConversionLine(ConversionPlan(from: "newsml", to: ["json"]), catalogue: .standard)
    let result = try line.stream(input) { () throws(StageFailure) in
      try StreamedOutput(file: folder + "/out", sparing: []).map { [$0] }
    }
    #expect(result?.failure == nil && result?.outputs.first?.byteCount ?? 0 > bytes.count)
    Thread { feed([65, 66], into: pipe) }.start()
    guard case .whole(let small) = try OpenedInput.open(pipe, above: 1_000) else {
      Issue.record("it was taken for large")
      return
    }
    #expect(small.source.bytes == [65, 66])
  }

  /// A check in pieces says what a check of the whole says, at the same places.
  @Test func checksTheSameInPieces() throws {
    let package = { (guid: String, uses: [String]) in
      """
      <packageItem guid="urn:newsml:example.com:20261125:\(guid)" version="1" standard="NewsML-G2"
        standardversion="2.35" conformance="power" xml:lang="de"><itemMeta><itemClass qcode="ninat:composite"/>
        <provider literal="x"/><versionCreated>2026-11-25T10:00:00+01:00</versionCreated></itemMeta>
        <groupSet root="g"><group id="g" mode="pgrmod:seq">\(uses.map { "<itemRef residref=\"\($0)\"/>" }.joined())</group>
        </groupSet></packageItem>
      """
    }
    let item = { (number: Int) in "urn:newsml:example.com:20261125:\(number)" }
    let message = message(4).replacing(
      "<itemSet>", with: "<itemSet>" + package("a", [item(0), item(3), item(9), "urn:x:ä"]))
    let whole = message.replacing(
      "</itemSet>",
      with: package("b", [item(1), item(7)]) + package("c", [item(7), item(8)]) + package("a", [item(2)]) + "</itemSet>"
    )
    let path = try put(Array(whole.utf8))
    let line = try ConversionLine(ConversionPlan(from: "newsml", to: []), catalogue: .standard)
    let bench = JudgeBench { _ in [] }
    let file = try InputFile.read(path).source
    let table = LineTable(file)
    let expected = line.check(file, by: bench).diagnostics.map { diagnostic in
      let place = diagnostic.range.map { table.position(of: $0.start) }
      return "\(diagnostic.id) \(diagnostic.message) \(place?.line ?? 0):\(place?.column ?? 0)"
    }
    guard case .large(let input) = try OpenedInput.open(path, above: 0) else {
      Issue.record("it was read whole")
      return
    }
    let streamed = try #require(try line.streamCheck(input, by: bench)).diagnostics.map { diagnostic in
      let place = diagnostic.position
      return "\(diagnostic.id) \(diagnostic.message) \(place?.line ?? 0):\(place?.column ?? 0)"
    }
    #expect(streamed.sorted() == expected.sorted())
    #expect(expected.filter { $0.contains("newsml.absent-item") }.count == 3)
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

private func feed(_ bytes: [UInt8], into path: String) {
  guard let handle = FileHandle(forWritingAtPath: path) else { return }
  handle.write(Data(bytes))
  try? handle.close()
}
