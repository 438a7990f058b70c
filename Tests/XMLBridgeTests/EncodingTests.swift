import Markup
import Source
import Testing
import XMLBridge

@Suite struct EncodingTests {
  static let text = "<a>né “Ж” 🗞 x</a>"

  static func utf16(_ text: String, isBigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func utf16InBothOrders(isBigEndian: Bool, mark: Bool) throws {
    let bytes = Self.utf16(Self.text, isBigEndian: isBigEndian, mark: mark)
    for document in [try MarkupDocument.read(xml: bytes), try MarkupDocument.read(html: bytes)] {
      #expect(document.root.text == "né “Ж” 🗞 x")
      #expect(document.encoding == (isBigEndian ? "utf-16be" : "utf-16le"))
      let start = (mark ? 2 : 0) + 6
      #expect(document.root.everyText.first?.range == SourceRange(start, start + 22))
    }
  }

  @Test func aMarkIsNoText() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + utf8(Self.text)
    #expect(try MarkupDocument.read(xml: bytes).root.range == SourceRange(3, bytes.count))
    #expect(try MarkupDocument.read(html: bytes).root.text == "né “Ж” 🗞 x")
  }

  @Test func declaredEncodingsAreUndone() throws {
    let bytes = utf8("<?xml version='1.0' encoding='ISO-8859-1'?><a>") + [0x93, 0xE9, 0x94] + utf8("<b/>z</a>")
    let document = try MarkupDocument.read(xml: bytes)
    #expect(document.root.text == "“é”z")
    #expect(slice(bytes, document.root.elements[0].range) == "<b/>")
    let russian = utf8("<?xml version='1.0' encoding='KOI8-R'?><a>") + [0xF6] + utf8("<b/></a>")
    #expect(try MarkupDocument.read(xml: russian).root.text == "Ж")
    #expect(slice(russian, try MarkupDocument.read(xml: russian).root.elements[0].range) == "<b/>")
    let japanese = utf8("<?xml version='1.0' encoding='Shift_JIS'?><a>") + [0x93, 0xFA, 0xFF, 0x93] + utf8("</a>")
    let decoded = try MarkupDocument.read(xml: japanese)
    #expect(decoded.root.text.hasPrefix("日\u{FFFD}"))
    #expect(slice(japanese, decoded.root.range) == String(decoding: japanese[42..<53], as: UTF8.self))
    #expect(decoded.remarks.map(\.topic) == [.encoding])
  }

  @Test func brokenUTF8IsRepaired() throws {
    let bytes = utf8("<a>x") + [0xFF, 0xE2, 0x82] + utf8("y<b>é</b></a>")
    for document in [
      try MarkupDocument.read(xml: bytes), try MarkupDocument.read(html: bytes, by: HTMLTransport(encoding: "utf-8")),
    ] {
      #expect(document.root.text == "x\u{FFFD}\u{FFFD}yé")
      #expect(document.remarks.first?.topic == .encoding)
      let inner = document.root.everyElement.first { $0.name.local == "b" }
      #expect(slice(bytes, inner?.range) == "<b>é</b>")
    }
  }

  @Test func wrongDeclarationsAreSeenThrough() throws {
    for label in ["UTF-16", "klingon"] {
      let document = try MarkupDocument.read(xml: utf8("<?xml version='1.0' encoding='\(label)'?><a>é</a>"))
      #expect(document.root.text == "é")
      #expect(document.remarks.map(\.topic) == [.encoding])
    }
    let unknown = utf8("<?xml version='1.0' encoding='klingon'?><a>") + [0xE9] + utf8("</a>")
    let error = #expect(throws: MarkupError.self) { try MarkupDocument.read(xml: unknown) }
    #expect(error?.reason == .encoding)
  }

  @Test func pagesAreReadInTheOrderOfTheWeb() throws {
    let latin = utf8("<html><head><meta charset=iso-8859-15></head><body>") + [0xA4] + utf8("</body></html>")
    #expect(try MarkupDocument.read(html: latin).root.text == "€")
    let undeclared = utf8("<p>") + [0x80] + utf8("</p>")
    let guessed = try MarkupDocument.read(html: undeclared)
    #expect(guessed.root.text == "€")
    #expect(guessed.encoding == "windows-1252")
    #expect(guessed.remarks.first?.topic == .encoding)
    let mislabelled = utf8("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>é €</p>")
    #expect(try MarkupDocument.read(html: mislabelled).root.text == "é €")
    #expect(
      try MarkupDocument.read(html: utf8("<p>") + [0xA4], by: HTMLTransport(encoding: "ISO-8859-15")).root.text == "€")
  }
}
