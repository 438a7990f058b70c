import ArticleModel
import Stages

/// An article as Markdown.
enum MarkdownPage {
  /// Writes an article; what is not said goes into the context.
  static func write(
    _ article: Article, at prefix: String, to paper: inout MarkdownPaper, in context: inout StageContext
  ) {
    let matter = PageMatter(article)
    let said = SaidFacts(matter, of: article, keepsMarkup: true)
    context.loseUnsaid(of: article, at: prefix, said, as: LossKind.markdownPage)
    context.loseVariants(of: article, at: prefix, as: LossKind.markdownPage.bodyVariant)
    let highest = matter.headline == nil ? 1 : 2
    var press = MarkdownPress(paper, article, printedElsewhere: matter.fields, highestHeading: highest)
    writeHead(matter, to: &press)
    press.writeBody(article.body?.blocks ?? [], at: "\(prefix)bodies[\(article.mainBody)]")
    context.settle(press)
    writeFoot(matter, to: &press)
    paper = press.paper
  }

  private static func writeHead(_ matter: PageMatter, to press: inout MarkdownPress) {
    for kicker in matter.kickers { press.write(kicker.content) }
    if let headline = matter.headline { press.write(headline.content, after: "# ", as: .heading) }
    for text in matter.decks + matter.bylines { press.write(text.content) }
    var line = MarkdownLine()
    if let dateline = matter.dateline { press.words.add(dateline.content, to: &line) }
    if let date = matter.date {
      if !line.isEmpty { line.mark(" · ") }
      line.mark(date.printed)
    }
    press.paper.write(line)
    _ = press.words.takeLost()
  }

  private static func writeFoot(_ matter: PageMatter, to press: inout MarkdownPress) {
    for text in [matter.tagline, matter.creditline].compactMap(\.self) { press.write(text.content) }
    if let provider = matter.provider, provider != matter.creditline?.plainText.singleLine {
      press.writeMark(provider)
    }
    for (_, note) in matter.notes { press.writeOutside(note.blocks) }
    for (_, passage) in matter.rights { press.writeOutside(passage.blocks) }
    if matter.reservesMining { press.writeMark(PageWords.miningReserved) }
    if let link = matter.canonicalLink {
      press.paper.write([Array(("<" + link + ">").utf8)])
    }
  }
}
