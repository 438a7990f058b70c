import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsMLSheet {
  /// Writes the bodies and renditions of an item.
  mutating func contentSet(of item: NewsMLItem) {
    guard !item.bodies.isEmpty || !item.renditions.isEmpty else { return }
    let original = item.bodies.firstIndex(where: \.isOriginal)
    var style = XHTMLStyle.newsML
    style.printedElsewhere = item.printedFields
    style.media = XHTMLMedia.table(of: item.media, showingPictures: true)
    element("contentSet") { sheet in
      let ids = item.bodies.map { sheet.keepsForeign ? $0.ownID : nil }
      sheet.attribute("original", original.map { ids[$0] ?? "body-\($0 + 1)" })
      if original == nil, item.mainBody != item.impliedMainBody { sheet.own("main", String(item.mainBody)) }
      for index in item.bodies.indices {
        let needsID = index == original && ids[index] == nil
        sheet.body(index, of: item, style, id: needsID ? "body-\(index + 1)" : nil)
      }
      for (index, rendition) in item.renditions.enumerated() {
        sheet.remoteContent(rendition, "media.renditions[\(index)]")
      }
    }
  }

  /// Writes a body: as it came where that was kept, as plain text where it is that, else as an XHTML document.
  private mutating func body(_ index: Int, of item: NewsMLItem, _ style: XHTMLStyle, id: String?) {
    let body = item.bodies[index]
    let frame = BodyFrame(body: body, id: id, path: "bodies[\(index)]")
    switch keepsForeign ? VerbatimBody(body) : nil {
    case .markup(let markup):
      carry(body)
      inline("inlineXML", frame) { $0.sink.fragment(markup) }
    case .text(let text):
      carry(body)
      inline("inlineData", frame) { $0.sink.ornament(text) }
    case .nothing(let isData): inline(isData ? "inlineData" : "inlineXML", frame) { _ in }
    case nil:
      if let verbatim = body.verbatim {
        let excerpt = String(decoding: verbatim.bytes.prefix(400), as: UTF8.self)
        lose(.newsMLForeign, frame.path + ".verbatim", .dropped, excerpt)
      }
      if let lines = body.plainLines { return inlineText(lines, body, frame) }
      switch bodyForm {
      case .xhtml: inlinePage(body, frame, title: item.metadata.texts.headline?.text.plainText, style)
      case .nitf: inlineNITF(body, frame, media: item.media, style.printedElsewhere)
      }
    }
  }

  /// What is written as it came is carried, whatever the blocks say.
  private mutating func carry(_ body: Body) {
    let ink = body.blocks.ink
    add(TextAccount(source: ink, body: ink))
  }

  private mutating func inlineText(_ lines: [String], _ body: Body, _ frame: BodyFrame) {
    carry(body)
    inline("inlineData", frame) { $0.sink.ornament(lines.joined(separator: "\n")) }
  }

  private mutating func inlinePage(_ body: Body, _ frame: BodyFrame, title: String?, _ style: XHTMLStyle) {
    var frame = frame
    frame.contentType = "application/xhtml+xml"
    if body.wordCount == nil { frame.words = body.blocks.wordCount(without: style.printedElsewhere) }
    inline("inlineXML", frame) { sheet in
      sheet.element("html") { sheet in
        sheet.attribute("xmlns", NewsMLNamespace.xhtml)
        sheet.attribute("xml:lang", body.language.flatMap { LexicalForm.isLanguageTag($0) ? $0 : nil })
        sheet.element("head") { sheet in
          sheet.element("meta") { sheet in
            sheet.attribute("name", "generator")
            sheet.attribute("content", "Galley")
          }
          if let title, !title.isEmpty { sheet.element("title", text: title) }
        }
        sheet.element("body") { $0.write(XHTMLBody(body.blocks, at: frame.path, style: style)) }
      }
    }
  }

  private mutating func inlineNITF(_ body: Body, _ frame: BodyFrame, media: [Media], _ printed: Set<FieldName>) {
    var frame = frame
    frame.contentType = "application/nitf+xml"
    if body.wordCount == nil { frame.words = body.blocks.wordCount(without: printed) }
    let used = body.blocks.shownMedia
    var nitf = NITFBody(body.blocks, at: frame.path, media: media.filter { used.contains($0.id) })
    nitf.printedElsewhere = printed
    let document = nitf.documentOfGalley()
    inline("inlineXML", frame) { $0.sink.fragment(document) }
    for loss in nitf.losses { take(loss) }
    add(nitf.account)
  }

  private mutating func inline(
    _ name: StaticString, _ frame: BodyFrame, _ content: (inout NewsMLSheet) -> Void
  ) {
    element(name, owning: frame.body.foreign, frame.path) { sheet in
      sheet.characteristics(frame)
      sheet.finishTag()
      content(&sheet)
    }
  }

  private mutating func characteristics(_ frame: BodyFrame) {
    let body = frame.body
    attribute("id", frame.id)
    refer("rendition", "renditionuri", to: body.role, frame.path + ".role")
    attribute("contenttype", frame.contentType ?? body.contentType)
    attribute("contenttypevariant", body.variant)
    attribute("charcount", body.characterCount.flatMap { $0 < 0 ? nil : $0 })
    attribute("wordcount", body.wordCount.flatMap { $0 < 0 ? nil : $0 } ?? frame.words)
    if frame.words != nil { own("counted", "wordcount") }
    if frame.contentType != nil, let type = body.contentType { own("contenttype", LexicalForm.oneLine(type)) }
    language(of: body.language, frame.path + ".language")
    attribute("dir", body.direction?.attributeValue)
  }

  private mutating func write(_ page: XHTMLBody) {
    var page = page
    sink.newline()
    page.write(to: &sink)
    settle(page, isBody: true)
  }
}

extension NewsMLItem {
  /// The fields that the bodies repeat and the item's metadata prints, so that the body need not repeat them.
  ///
  /// Not among them are those that a reader of the story would miss where they stood: related links, notes, media, and
  /// the tagline, which stands in an extension property only.
  var printedFields: Set<FieldName> {
    // Only those that the bodies repeat are asked for: most bodies repeat none or a few.
    let repeated = bodies.reduce(into: Set<FieldName>()) { $0.formUnion($1.blocks.repeatedFields) }
    return repeated.filter { !Self.printsInBody($0) && !metadata.values(of: $0).isEmpty }
  }

  private static func printsInBody(_ field: FieldName) -> Bool {
    switch field {
    case .relation, .note, .media, .tagline, .body, .foreign, .desk, .product, .history, .revision: true
    default: false
    }
  }
}

extension [Block] {
  /// How many words there are, runs of anything but white space; blocks that repeat one of the fields are left out.
  func wordCount(without fields: Set<FieldName>) -> Int {
    var count = WordCount()
    let blocks = span
    for index in blocks.indices where blocks[index].repeats.map({ !fields.contains($0) }) ?? true {
      count.read(blocks[index])
    }
    return count.words
  }
}

extension NITFBody {
  /// The body as a document of its own that says who wrote it.
  fileprivate mutating func documentOfGalley() -> MarkupElement {
    let meta = element("meta", [], ["name": "generator", "content": "Galley"])
    return element(
      "nitf", [.element(element("head", [.element(meta)])), .element(element("body", [.element(content())]))])
  }
}

extension [Block] {
  /// The ids of the media that they show.
  fileprivate var shownMedia: Set<String> {
    var ids: Set<String> = []
    for block in self {
      if case .figure(let figure) = block, let id = figure.mediaID { ids.insert(id) }
      for part in block.parts {
        switch part {
        case .blocks(let inner): ids.formUnion(inner.shownMedia)
        case .words(let words): ids.formUnion(words.shownMedia)
        case .plain: break
        }
      }
    }
    return ids
  }
}

extension [Inline] {
  fileprivate var shownMedia: Set<String> {
    var ids: Set<String> = []
    for inline in self {
      if case .image(let image) = inline { ids.insert(image.mediaID) }
      ids.formUnion(inline.content.shownMedia)
    }
    return ids
  }
}

extension NewsMLItem {
  /// The body that a reader takes for the main one where nobody says: the first of those with the richest markup.
  fileprivate var impliedMainBody: Int {
    let richness = bodies.map(\.impliedRichness)
    return richness.max().flatMap { most in most > 0 ? richness.firstIndex(of: most) : nil } ?? 0
  }
}

extension Body {
  fileprivate var impliedRichness: Int {
    if blocks.isEmpty { return 0 }
    switch VerbatimBody(self) {
    case .markup(let markup):
      let namespace = markup.name.namespace ?? ""
      return namespace == NewsMLNamespace.xhtml || namespace.lowercased().contains("/nitf/") ? 4 : 3
    case .text(let text): return text.utf8.contains(UInt8(ascii: "<")) ? 2 : 1
    case .nothing: return 0
    case nil: return plainLines == nil ? 4 : 1
    }
  }
}
