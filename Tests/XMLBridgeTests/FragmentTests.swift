import Markup
import Testing

@testable import XMLBridge

/// An element written as XML that stands alone means the same wherever it is put.
struct FragmentTests {
  private func fragment(of xml: String, child path: [Int] = []) throws -> String {
    var element = try MarkupDocument.read(xml: Array(xml.utf8)).root
    for index in path { element = element.elements[index] }
    return String(decoding: element.fragment, as: UTF8.self)
  }

  @Test(arguments: [
    (
      "<a xmlns='urn:a' xmlns:x='urn:x'><x:b x:c='1'><d/></x:b></a>",
      "<x:b xmlns=\"urn:a\" xmlns:x=\"urn:x\" x:c=\"1\"><d/></x:b>"
    ),
    ("<a xmlns:x='urn:x' xmlns:y='urn:y'><b>x:y</b></a>", "<b xmlns=\"\">x:y</b>"),
    (
      "<a xmlns='urn:a'><b xml:lang='en'>&amp;&lt;<!-- c --><?p q?></b></a>",
      "<b xmlns=\"urn:a\" xml:lang=\"en\">&amp;&lt;<!-- c --><?p q?></b>"
    ),
    ("<a xmlns='urn:a'><b><c xmlns='urn:c'/></b></a>", "<b xmlns=\"urn:a\"><c xmlns=\"urn:c\"/></b>"),
    ("<a xmlns='urn:a'><x:b xmlns:x='urn:x'><c xmlns=''/></x:b></a>", "<x:b xmlns=\"\" xmlns:x=\"urn:x\"><c/></x:b>"),
  ])
  func standsAlone(xml: String, expected: String) throws {
    #expect(try fragment(of: xml, child: [0]) == expected)
    #expect(try fragment(of: "<o xmlns='urn:o' xmlns:x='urn:other'>\(expected)</o>", child: [0]) == expected)
    #expect(try fragment(of: expected) == expected)
    let parsed = try #require(MarkupElement(fragment: Array(expected.utf8)))
    #expect(String(decoding: parsed.fragment, as: UTF8.self) == expected)
  }

  @Test func anUnboundPrefixIsBound() throws {
    let once = try fragment(of: "<a><foo:b/></a>", child: [0])
    #expect(try fragment(of: "<o xmlns='urn:o'>\(once)</o>", child: [0]) == once)
  }

  @Test(arguments: [
    "", "text", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "<a b='1' b='2'/>", "<a b=1/>", "<a b='<'/>", "<a>&x;</a>",
    "<a>&#1;</a>", "<a>&#x110000;</a>", "<x:a/>", "<a x:b='1'/>", "<!DOCTYPE a><a/>", "<?xml version='1.0'?><a/>",
    "<a><!-- -- --></a>", "<a>\u{1}</a>", "<1/>", "<a\u{D7}/>", "<a", "<a b", "<a b=", "<a b='", "<a>&#",
    "<a><![CDATA[",
    "<a xmlns:p='urn:p' xmlns:q='urn:p' p:x='1' q:x='2'/>", "<a:b:c xmlns:a='urn:a'/>",
  ])
  func whatIsNotWellFormedIsRefused(xml: String) {
    #expect(MarkupElement(fragment: Array(xml.utf8)) == nil)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(MarkupElement(fragment: Array(deep.utf8)) == nil)
  }

  @Test func everyPrefixIsRefused() {
    let xml = Array("<a xmlns='urn:a' b='&amp;'>x<![CDATA[<]]><!--c--><?p d?><c/></a>".utf8)
    #expect(MarkupElement(fragment: xml) != nil)
    for count in 0..<xml.count { #expect(MarkupElement(fragment: Array(xml.prefix(count))) == nil) }
  }
}
