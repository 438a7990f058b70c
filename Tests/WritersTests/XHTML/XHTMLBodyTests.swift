import ArticleModel
import Testing

@testable import Writers

/// What blocks and inlines become, and what is listed where XHTML has no way to say it.
struct XHTMLBodyTests {
  private func written(_ blocks: Block..., style: XHTMLStyle = .newsML) throws -> String {
    try XHTMLPage(blocks, style: style).text
  }

  @Test func writesParagraphsByTheirStyle() throws {
    #expect(try written(.words("a & b")) == "<p>a &amp; b</p>")
    #expect(try written(.paragraph(Paragraph([.words("x")], style: .lead))) == "<p class=\"lead\">x</p>")
    let correction = Block.paragraph(Paragraph([.words("x")], style: .correction))
    #expect(
      try written(correction, style: .epub)
        == "<section class=\"correction\" epub:type=\"notice\" role=\"doc-notice\"><p>x</p></section>")
  }

  @Test func dropsWhatPrintsNothing() throws {
    let empty: [Block] = [
      .words(""), .words(" \n"), .paragraph(Paragraph([.lineBreak(LineBreak())])), .list(ListBlock([])),
      .figure(Figure()), .table(Table()), .section(Section([.words("")])), .quotation(Quotation([])),
    ]
    #expect(try XHTMLPage(empty).text == "")
    #expect(try XHTMLPage([.words(.em(""), .words("x"))]).text == "<p>x</p>")
  }

  @Test func leavesOutWhatIsPrintedElsewhere() throws {
    let blocks: [Block] = [
      .heading(Heading([.words("Title")], level: 1, repeats: .headline)),
      .paragraph(Paragraph([.words("By me")], style: .byline, repeats: .byline)), .words("Text"),
    ]
    let page = try XHTMLPage(blocks, style: XHTMLStyle(printedElsewhere: [.headline]))
    #expect(page.text == "<p class=\"byline\">By me</p>\n<p>Text</p>")
    #expect(page.body.account.fields == 5)
    #expect(page.body.account.closes)
    #expect(page.body.losses.isEmpty)
  }

  @Test func shiftsHeadingsAsAWholeAndSkipsNone() throws {
    let page = try XHTMLPage([.heading("a", 1), .heading("b", 2), .heading("c", 4), .heading("d", 1)])
    #expect(page.root.elements.map(\.name.local) == ["h2", "h3", "h4", "h2"])
    #expect(page.body.headings.map(\.level) == [2, 3, 4, 2])
    #expect(page.ids == ["part", "part-2", "part-3", "part-4"])
    let plain = try XHTMLPage([.heading("a", 1), .heading("c", 4), .heading("z", 9)], style: .newsML)
    #expect(plain.root.elements.map(\.name.local) == ["h1", "h4", "h6"])
    #expect(plain.lossIDs == ["xhtml.changed-heading"])
  }

  @Test func putsHeadingsOfSectionsBelowTheirTitle() throws {
    let inner = Section([.heading("c", 2)], title: [.words("b")])
    let page = try XHTMLPage([.section(Section([.section(inner)], title: [.words("a")]))])
    let found = page.elements.map(\.element.name.local).filter { $0.hasPrefix("h") }
    #expect(found == ["h2", "h3", "h4"])
  }

  @Test func writesListsWithAllTheirItems() throws {
    let list = ListBlock(
      [ListItem([.words("a")]), ListItem([]), ListItem([.words("b"), .words("c")])], isOrdered: true)
    #expect(try written(.list(list)) == "<ol><li>a</li><li></li><li><p>b</p><p>c</p></li></ol>")
    let terms = DefinitionList([Definition(terms: [[.words("t")]], details: []), Definition(terms: [], details: [[]])])
    #expect(try written(.definitionList(terms)) == "<dl><dt>t</dt><dd></dd><dt></dt><dd></dd></dl>")
  }

  @Test func writesFiguresWithAndWithoutPictures() throws {
    let caption: [Inline] = [.words("A bridge.")]
    #expect(
      try written(.figure(Figure(caption: caption, credit: [.words("ANP")])))
        == "<figure class=\"no-image\"><figcaption>A bridge. <span class=\"credit\">ANP</span></figcaption></figure>")
    var style = XHTMLStyle.newsML
    style.media = [
      "m": XHTMLMedia(id: "m", href: "https://a.example/b.png", isShown: true, altText: "Bridge", width: 3)
    ]
    #expect(
      try written(.figure(Figure(mediaID: "m")), style: style)
        == "<figure data-assoc-ref=\"m\"><img src=\"https://a.example/b.png\" alt=\"Bridge\" data-assoc-ref=\"m\" "
        + "width=\"3\"/></figure>")
    style.media["m"]?.isShown = false
    let page = try XHTMLPage([.figure(Figure(mediaID: "m"))], style: style)
    #expect(page.text.contains("<a href=\"https://a.example/b.png\" class=\"image\" data-assoc-ref=\"m\">Bridge</a>"))
    #expect(page.lossIDs == [])
    style.keepsClasses = false
    let plain = try XHTMLPage([.figure(Figure(mediaID: "m"))], style: style)
    #expect(plain.text.contains("<a href=\"https://a.example/b.png\">Bridge</a>"))
    #expect(plain.lossIDs == ["xhtml.missing-picture"])
  }

  @Test func writesRelatedLinksWithTheirLabel() throws {
    let link = RelatedLink([.words("Title")], href: "https://a.example/", label: "See:")
    #expect(
      try written(.relatedLink(link))
        == "<p class=\"related\"><span class=\"label\">See:</span> <a href=\"https://a.example/\">Title</a></p>")
    #expect(try written(.relatedLink(RelatedLink([.words("Title")]))) == "<p class=\"related\">Title</p>")
  }

  @Test func leadsFromNoteToReferenceAndBack() throws {
    let reference = Inline.footnoteReference(FootnoteReference(footnoteID: "1"))
    let note = Block.footnote(Footnote(id: "1", blocks: [.words("Why")]))
    #expect(
      try written(.words(.words("x"), reference, reference), note)
        == """
        <p>x<sup><a id="ref-id-1" class="note auto" href="#id-1">1</a></sup><sup><a class="note auto" href="#id-1">1</a>\
        </sup></p>
        <aside id="id-1" class="footnote"><p><a class="back auto" href="#ref-id-1">1</a> Why</p></aside>
        """)
    let dangling = try XHTMLPage([.words(.words("x"), reference)], style: .newsML)
    #expect(dangling.text == "<p>x<sup>*</sup></p>")
    #expect(dangling.lossIDs == ["xhtml.dangling-reference"])
  }

  @Test func writesOneRubyAtATime() throws {
    let inner = Inline.ruby(Ruby(base: [.words("b")], annotation: [.words("c")]))
    let page = try XHTMLPage([.words(.ruby(Ruby(base: [.words("a"), inner], annotation: [.words("d")])))])
    #expect(page.text == "<p><ruby>ab (c)<rp>(</rp><rt>d</rt><rp>)</rp></ruby></p>")
    #expect(page.lossIDs == ["xhtml.nested-ruby"])
  }

  @Test func marksQuotedWordsOnce() throws {
    #expect(try written(.words(.quote(InlineQuote([.words("a")])))) == "<p><q>a</q></p>")
    #expect(try written(.words(.quote(InlineQuote([.words("«a»")])))) == "<p><q class=\"marked\">«a»</q></p>")
  }

  @Test func keepsTheSpeakerOutOfWhatWasSaid() throws {
    let quotation = Quotation([.words("a")], speaker: [.words("B")], cite: "https://a.example/")
    #expect(
      try written(.quotation(quotation))
        == "<figure class=\"quotation\"><blockquote cite=\"https://a.example/\"><p>a</p></blockquote>"
        + "<figcaption class=\"speaker\">B</figcaption></figure>")
  }

  @Test func replacesWhatXMLForbids() throws {
    let page = try XHTMLPage([.words("a\u{0}b\u{FFFE}")])
    #expect(page.text == "<p>a\u{FFFD}b\u{FFFD}</p>")
    #expect(page.lossIDs == ["xhtml.forbidden-character"])
    #expect(page.body.account.closes)
  }
}
