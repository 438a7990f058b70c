import Markup
import Source
import Testing
import XMLBridge

/// Input that means harm: an error or a tree, never a trap, never a hang.
@Suite struct XMLHostileTests {
  @Test func everyPrefixIsAnError() {
    for length in 0..<XMLReadingTests.sample.count - 2 {
      let prefix = Array(XMLReadingTests.sample[..<length])
      #expect(throws: MarkupError.self, "prefix of \(length)") { try MarkupDocument.read(xml: prefix) }
    }
  }

  @Test func anyByteMayChange() {
    for index in XMLReadingTests.sample.indices {
      for byte: UInt8 in [0, 0x3C, 0x26, 0x22, 0xFF, 0x80] {
        var bytes = XMLReadingTests.sample
        bytes[index] = byte
        guard let document = try? MarkupDocument.read(xml: bytes) else { continue }
        for range in document.root.everyElement.compactMap(\.range) {
          #expect(SourceRange(0, bytes.count).contains(range))
        }
      }
    }
  }

  @Test func depthIsBounded() throws {
    func nested(_ depth: Int) -> [UInt8] {
      utf8(String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth))
    }
    #expect(try MarkupDocument.read(xml: nested(512)).root.depth == 512)
    for depth in [513, 100_000] {
      let error = #expect(throws: MarkupError.self) { try MarkupDocument.read(xml: nested(depth)) }
      #expect(error?.reason == .limit)
      #expect(error?.position == SourcePosition(line: 1, column: 512 * 3 + 1))
    }
    var limits = MarkupLimits()
    limits.depth = 3
    #expect(throws: MarkupError.self) { try MarkupDocument.checkWellFormed(xml: nested(4), limits: limits) }
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>",
    "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><a>&f;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]><a/>",
    "<!DOCTYPE a SYSTEM \"a.dtd\" [<!ATTLIST a b CDATA \"c\">]><a/>",
    "<!DOCTYPE a []><a/>",
    "<!DOCTYPE a\n[<!ENTITY x \"\(String(repeating: "x", count: 60_000))\">]><a>&x;&x;&x;&x;&x;&x;&x;&x;</a>",
  ])
  func internalSubsetsAreRefused(text: String) {
    let error = #expect(throws: MarkupError.self) { try MarkupDocument.read(xml: utf8(text)) }
    #expect(error?.reason == .internalSubset)
    #expect(throws: MarkupError.self) { try MarkupDocument.checkWellFormed(xml: utf8(text)) }
  }

  @Test func externalDoctypesOfFilesAreNotRead() throws {
    let document = try MarkupDocument.read(xml: utf8("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a>&x;</a>"))
    #expect(document.root.text == "&x;")
  }

  @Test func sizesAreBounded() {
    var limits = MarkupLimits()
    limits.bytes = 10
    let tooLong = #expect(throws: MarkupError.self) {
      try MarkupDocument.read(xml: utf8("<a>123456789</a>"), limits: limits)
    }
    #expect(tooLong?.reason == .limit)
    limits = MarkupLimits()
    limits.nodes = 3
    let tooMany = #expect(throws: MarkupError.self) {
      try MarkupDocument.read(xml: utf8("<a><b/><b/><b/></a>"), limits: limits)
    }
    #expect(tooMany?.reason == .limit)
  }

  @Test func attributesAreBounded() throws {
    func element(_ count: Int) -> [UInt8] {
      utf8("<a><b " + (0..<count).map { "a\($0)='>'" }.joined(separator: " ") + "/></a>")
    }
    #expect(try MarkupDocument.read(xml: element(1000)).root.elements[0].attributes.count == 1000)
    let error = #expect(throws: MarkupError.self) { try MarkupDocument.read(xml: element(100_000)) }
    #expect(error?.reason == .limit)
  }

  @Test func namespacesAreBounded() {
    let tags = (0..<500).map { level in
      "<a " + (0..<100).map { "xmlns:p\(level)x\($0)='u'" }.joined(separator: " ") + ">"
    }
    let error = #expect(throws: MarkupError.self) { try MarkupDocument.read(xml: utf8(tags.joined())) }
    #expect(error?.reason == .limit)
  }

  @Test func longTextIsNoTrouble() throws {
    let text = String(repeating: "0123456789abcdef", count: 1 << 20)
    let document = try MarkupDocument.read(xml: utf8("<a>\(text)</a>"))
    #expect(document.root.text.utf8.count == 16 << 20)
  }
}
