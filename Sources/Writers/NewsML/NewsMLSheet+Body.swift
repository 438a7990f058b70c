import ArticleModel
import NewsCodes
import Stages

extension NewsMLSheet {
  /// Writes the bodies and renditions of an item.
  mutating func contentSet(of item: NewsMLItem) {
    guard !item.bodies.isEmpty || !item.renditions.isEmpty else { return }
    let original = item.bodies.count > 1 ? item.bodies.firstIndex(where: \.isOriginal) : nil
    var style = XHTMLStyle.newsML
    style.printedElsewhere = item.printedFields
    style.media = XHTMLMedia.table(of: item.media, showingPictures: true)
    element("contentSet") { sheet in
      sheet.attribute("original", original.map(NewsMLItem.id))
      for index in item.bodies.indices { sheet.inlineXML(index, of: item, style, isNamed: original != nil) }
      for (index, rendition) in item.renditions.enumerated() {
        sheet.remoteContent(rendition, "media.renditions[\(index)]")
      }
    }
  }

  /// Writes a body as an XHTML document.
  private mutating func inlineXML(_ index: Int, of item: NewsMLItem, _ style: XHTMLStyle, isNamed: Bool) {
    let body = item.bodies[index]
    let path = "bodies[\(index)]"
    element("inlineXML", owning: body.foreign, path) { sheet in
      sheet.attribute("id", isNamed ? NewsMLItem.id(ofBody: index) : nil)
      sheet.characteristics(of: body, words: body.blocks.wordCount(without: style.printedElsewhere), path)
      sheet.element("html") { sheet in
        sheet.attribute("xmlns", NewsMLNamespace.xhtml)
        sheet.attribute("xml:lang", body.language.flatMap { LexicalForm.isLanguageTag($0) ? $0 : nil })
        sheet.element("head") { sheet in
          guard let title = item.metadata.texts.headline?.text.plainText, !title.isEmpty else { return }
          sheet.element("title", text: title)
        }
        sheet.element("body") { $0.write(XHTMLBody(body.blocks, at: path, style: style)) }
      }
    }
    if let verbatim = body.verbatim {
      lose(.newsMLForeign, path + ".verbatim", .dropped, String(decoding: verbatim.bytes.prefix(400), as: UTF8.self))
    }
  }

  private mutating func characteristics(of body: Body, words: Int, _ path: String) {
    refer("rendition", "renditionuri", to: body.role, path + ".role")
    attribute("contenttype", "application/xhtml+xml")
    attribute("contenttypevariant", body.variant)
    attribute("charcount", body.characterCount.flatMap { $0 < 0 ? nil : $0 })
    attribute("wordcount", body.wordCount.flatMap { $0 < 0 ? nil : $0 } ?? words)
    language(of: body.language, path + ".language")
    attribute("dir", body.direction?.attributeValue)
    if let type = body.contentType, type != "application/xhtml+xml" {
      lose(.newsMLBodyType, path + ".contentType", .approximated, type)
    }
  }

  private mutating func write(_ page: XHTMLBody) {
    var page = page
    sink.newline()
    page.write(to: &sink)
    settle(page, isBody: true)
  }
}

extension NewsMLItem {
  /// The id of a body.
  static func id(ofBody index: Int) -> String { "body-\(index + 1)" }

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
