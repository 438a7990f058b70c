import Markup
import Source
import Testing
import XMLBridge

@Suite struct XMLReadingTests {
  static let sample = utf8(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <?proof read?>
    <n:item xmlns="urn:d" xmlns:n="urn:n" n:id="a&amp;b" lang='ö"'>
      <p>One &lt;two&gt; <b>thr&#xe9;e</b> vier é<![CDATA[<raw>]]> &quot;end&quot;</p>
      <!-- a > comment --><br/><br />
      <long title=">" x="1"
        y="2"   >t</long   >
    </n:item>

    """)

  @Test func namesNamespacesAndAttributes() throws {
    let root = try MarkupDocument.read(xml: Self.sample).root
    #expect(root.name == MarkupName("item", prefix: "n", namespace: "urn:n"))
    #expect(root.namespaces == [MarkupAttribute(MarkupName(""), "urn:d"), MarkupAttribute(MarkupName("n"), "urn:n")])
    #expect(root.attribute("id", in: "urn:n") == "a&b")
    #expect(root.attribute("lang") == "ö\"")
    #expect(root.elements.map(\.name.local) == ["p", "br", "br", "long"])
    #expect(root.elements[0].name.namespace == "urn:d")
    #expect(root.elements[3].attributes.map(\.name.local) == ["title", "x", "y"])
  }

  @Test func textIsWhole() throws {
    let root = try MarkupDocument.read(xml: Self.sample).root
    #expect(root.elements[0].text == "One <two> thrée vier é<raw> \"end\"")
    #expect(root.elements[0].children.count == 3)
    #expect(root.children.contains(.comment(" a > comment ")))
  }

  @Test func rangesOfElementsSpanTheirTags() throws {
    let root = try MarkupDocument.read(xml: Self.sample).root
    let spans = root.everyElement.map { slice(Self.sample, $0.range) }
    #expect(spans[0].hasPrefix("<n:item") && spans[0].hasSuffix("</n:item>"))
    #expect(
      spans[1...] == [
        "<p>One &lt;two&gt; <b>thr&#xe9;e</b> vier é<![CDATA[<raw>]]> &quot;end&quot;</p>", "<b>thr&#xe9;e</b>",
        "<br/>",
        "<br />", "<long title=\">\" x=\"1\"\n    y=\"2\"   >t</long   >",
      ])
  }

  @Test func rangesOfTextSpanWhatWasWritten() throws {
    let root = try MarkupDocument.read(xml: Self.sample).root
    let spans = root.elements[0].everyText.map { slice(Self.sample, $0.range) }
    #expect(spans == ["One &lt;two&gt; ", "thr&#xe9;e", " vier é<![CDATA[<raw>]]> &quot;end&quot;"])
  }

  /// Far into a file the parser has moved its buffer; ranges count on.
  @Test func rangesHoldFarIntoAFile() throws {
    let filler = String(repeating: "<p class=\"x\">Füller &amp; mehr</p>\n", count: 20_000)
    let bytes = utf8("<r>\(filler)<last a=\"\(String(repeating: "y", count: 5000))\">Ende</last></r>")
    let root = try MarkupDocument.read(xml: bytes).root
    #expect(root.elements.count == 20_001)
    #expect(slice(bytes, root.elements[19_999].range) == "<p class=\"x\">Füller &amp; mehr</p>")
    #expect(slice(bytes, root.elements[20_000].everyText.first?.range) == "Ende")
    #expect(root.range == SourceRange(0, bytes.count))
  }

  @Test func errorsSayWhere() {
    let error = #expect(throws: MarkupError.self) { try MarkupDocument.read(xml: utf8("<a>\n  <b>ö</c>\n</a>")) }
    #expect(error?.reason == .malformed)
    #expect(error?.position == SourcePosition(line: 2, column: 7))
    #expect(error?.range == SourceRange(11, 11))
    #expect(error?.message.contains("mismatch") == true)
  }

  @Test func unboundPrefixesAreRemarks() throws {
    let document = try MarkupDocument.read(xml: utf8("<a>\n<x:b/></a>"))
    #expect(document.remarks.map(\.topic) == [.syntax])
    #expect(document.remarks.first?.position?.line == 2)
    #expect(document.root.elements.first?.name.qualified.hasSuffix("b") == true)
  }

  @Test func externalDoctypesAreLeftUnread() throws {
    let bytes = utf8(
      """
      <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">
      <nitf a="x&eacute;&nbsp;y">caf&eacute;&mdash;&unheard;</nitf>
      """)
    let document = try MarkupDocument.read(xml: bytes)
    #expect(document.doctype?.name == "nitf")
    #expect(document.doctype?.publicID == "-//IPTC//DTD NITF 3.6//EN")
    #expect(document.doctype?.systemID == "nitf-3-6.dtd")
    #expect(document.root.text == "café—&unheard;")
    #expect(document.root.attribute("a") == "xé\u{A0}y")
    #expect(document.remarks.map(\.topic) == [.doctype, .entity])
  }

  @Test(arguments: [
    "", "  \n ", "<!-- only -->", "plain text", "<a>", "<a></a><b/>", "<a b=1/>", "<a>&nbsp;</a>", "\0",
  ])
  func whatIsNotXMLIsAnError(text: String) {
    #expect(throws: MarkupError.self) { try MarkupDocument.read(xml: utf8(text)) }
    #expect(throws: MarkupError.self) { try MarkupDocument.checkWellFormed(xml: utf8(text)) }
  }

  @Test func checkingNeedsNoTree() throws {
    #expect(try MarkupDocument.checkWellFormed(xml: Self.sample).isEmpty)
  }
}
