import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// Reads a web page, honestly and no deeper: its title, language and address, and its body as it stands.
///
/// What it does not know it leaves out: it finds no byline and no date. Navigation, forms and footers are left out of
/// the body and listed.
struct HTMLReader: ArticleReader {
  static let format = Format(
    "html", "a web page: title, paragraphs, headings, lists, links", fileExtensions: ["html", "htm", "xhtml"],
    mediaType: "text/html")
  static let diagnostics: [DiagnosticKind] = [
    .htmlEmpty, .htmlUnreadable, .htmlLimit, .htmlRepaired, .htmlEncoding, .htmlNoTitle,
  ]
  static let losses = LossKind.htmlBody

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int {
    let isPage = source.mentions("<!doctype html", within: 2_048) || source.mentions("<html", within: 2_048)
    if isPage { return 80 }
    let tags: [StaticString] = ["<body", "<head", "<article", "<p>", "<div", "<h1"]
    return tags.contains { source.mentions($0, within: 2_048) } ? 40 : 0
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    guard source.bytes.contains(where: { $0 > 0x20 }) else { throw .htmlEmpty }
    let page: MarkupDocument
    do throws(MarkupError) {
      page = try MarkupDocument.read(html: source.bytes)
    } catch {
      throw .htmlCannotBeRead(error)
    }
    for remark in page.remarks { context.report(.htmlRemark(remark)) }
    return Document(items: [.article(article(of: page.root, in: &context))])
  }

  private func article(of root: MarkupElement, in context: inout StageContext) -> Article {
    var head = HTMLHead(root)
    var reader = HTMLBodyReader()
    var blocks = reader.blocks(of: root)
    head.takeHeadline(from: &blocks)
    if head.metadata.texts.headlines.isEmpty { context.report(Diagnostic(.htmlNoTitle)) }
    for loss in reader.losses { context.lose(loss) }
    context.account(
      TextAccount(
        source: Ink.count(root.readableText) + head.ink, body: reader.ink, fields: head.ink,
        notation: reader.notationInk, dropped: reader.droppedInk))
    var article = Article(metadata: head.metadata, media: reader.media)
    if !blocks.isEmpty {
      article.bodies = [Body(blocks, contentType: "text/html")]
      let places = blocks.compactMap(\.range)
      let whole = places.first.map { places.dropFirst().reduce($0) { $0.union($1) } }
      article.metadata.trace(Origin(field: .body, rule: "html.body", ranges: [whole].compactMap(\.self)))
    }
    if !reader.media.isEmpty {
      article.metadata.trace(Origin(field: .media, rule: "html.img", ranges: reader.media.compactMap(\.range)))
    }
    return article
  }
}
