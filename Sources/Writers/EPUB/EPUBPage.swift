import ArticleModel
import Markup
import Stages

/// The page of an article: what stands above the body, the body, and what stands below.
struct EPUBPage {
  /// The page.
  let bytes: [UInt8]
  /// The headings that the table of contents lists.
  let headings: [XHTMLHeading]
  /// The pictures it shows.
  let pictures: XHTMLPictures
  /// The words around the body.
  let matter: PageMatter

  /// Writes the page; what it cannot carry goes into the context, as kept where the record beside it carries it.
  init(_ edition: EPUBEdition, beside record: EPUBRecord?, in context: inout StageContext) {
    matter = PageMatter(edition.article)
    var style = XHTMLStyle.epub
    style.media = XHTMLMedia.table(of: edition.article.media, showingPictures: false)
    var press = PagePress(edition.article, at: edition.path, matter, style: style)
    press.title = edition.title
    var sink = MarkupSink()
    sink.page(of: edition, titled: edition.title) { sink in
      sink.attribute("epub:type", "bodymatter")
      sink.newline()
      sink.element("main") { sink in
        sink.element("article") { press.article(to: &$0) }
      }
      sink.newline()
    }
    bytes = sink.take()
    for loss in ([press.main] + press.others).flatMap(\.losses) {
      context.lose(record?.settled(loss, of: edition) ?? loss)
    }
    context.account(press.main.account)
    headings = press.main.headings
    pictures = press.others.reduce(into: press.main.pictures) { $0 += $1.pictures }
  }
}
