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
    var press = EPUBPress(edition, matter)
    bytes = press.page()
    for loss in ([press.main] + press.others).flatMap(\.losses) {
      context.lose(record?.settled(loss, of: edition) ?? loss)
    }
    context.account(press.main.account)
    headings = press.main.headings
    pictures = press.others.reduce(into: press.main.pictures) { $0 += $1.pictures }
  }
}
