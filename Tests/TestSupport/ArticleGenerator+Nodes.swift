import ArticleModel
import Source

extension ArticleGenerator {
  mutating func block() -> Block {
    switch number(0...21) {
    case 0: .heading(heading())
    case 1: .list(listBlock())
    case 2: .definitionList(definitionList())
    case 3: .table(table())
    case 4: .quotation(quotation())
    case 5: .pullQuote(pullQuote())
    case 6: .figure(figure())
    case 7: .gallery(gallery())
    case 8: .embed(embed())
    case 9: .preformatted(preformatted())
    case 10: .rule(rule())
    case 11: .section(section())
    case 12: .aside(aside())
    case 13: .relatedLink(relatedLink())
    case 14: .footnote(footnote())
    case 15: .foreign(foreignBlock())
    default: .paragraph(paragraph())
    }
  }

  mutating func inline() -> Inline {
    switch number(0...25) {
    case 0: .emphasis(styledText())
    case 1: .strong(styledText())
    case 2: .underline(styledText())
    case 3: .strike(styledText())
    case 4: .sup(styledText())
    case 5: .sub(styledText())
    case 6: .smallCaps(styledText())
    case 7: .code(styledText())
    case 8: .quote(inlineQuote())
    case 9: .link(link())
    case 10: .entity(entity())
    case 11: .span(span())
    case 12: .ruby(ruby())
    case 13: .image(inlineImage())
    case 14: .lineBreak(lineBreak())
    case 15: .footnoteReference(footnoteReference())
    case 16: .foreign(foreignInline())
    default: .text(textRun())
    }
  }
}
