import ArticleModel
import Stages

/// An article as plain text.
enum TextPage {
  /// Writes an article, or the words of its body alone; what is not printed goes into the context.
  static func write(
    _ article: Article, at prefix: String, _ options: TextWriter.Options, in context: inout StageContext
  ) -> [UInt8] {
    let matter = options.bodyOnly ? nil : PageMatter(article)
    let said = matter.map { SaidFacts($0, of: article, keepsMarkup: false) } ?? SaidFacts()
    context.loseUnsaid(of: article, at: prefix, said, as: LossKind.textPage)
    context.loseVariants(of: article, at: prefix, as: LossKind.textPage.bodyVariant)
    var paper = TextPaper(width: options.wrap)
    if let matter { writeHead(matter, to: &paper) }
    let fields = matter?.fields ?? []
    var press = TextPress(paper, isBodyOnly: options.bodyOnly, printedElsewhere: fields)
    press.writeBody(article.body?.blocks ?? [], at: "\(prefix)bodies[\(article.mainBody)]")
    context.settle(press)
    guard let matter else { return press.paper.bytes }
    writeFoot(matter, to: &press)
    return press.paper.bytes
  }

  private static func writeHead(_ matter: PageMatter, to paper: inout TextPaper) {
    for text in matter.kickers + [matter.headline].compactMap(\.self) + matter.decks { write(text, to: &paper) }
    for byline in matter.bylines { write(byline, to: &paper) }
    var line = TextLine()
    if let dateline = matter.dateline { TextWords.add(dateline.content, to: &line) }
    if let date = matter.date {
      if !line.isEmpty { line.mark(" · ") }
      line.mark(date.printed)
    }
    paper.write(line)
  }

  private static func writeFoot(_ matter: PageMatter, to press: inout TextPress) {
    for text in [matter.tagline, matter.creditline].compactMap(\.self) { press.writeField(text) }
    if let provider = matter.provider, provider != matter.creditline?.plainText.singleLine { press.writeMark(provider) }
    for (_, note) in matter.notes { press.writeOutside(note.blocks) }
    for (_, passage) in matter.rights { press.writeOutside(passage.blocks) }
    if matter.reservesMining { press.writeMark(PageWords.miningReserved) }
    if let link = matter.canonicalLink { press.writeMark(link) }
  }

  private static func write(_ text: FieldText, to paper: inout TextPaper) {
    var line = TextLine()
    TextWords.add(text.content, to: &line)
    paper.write(line)
  }
}
