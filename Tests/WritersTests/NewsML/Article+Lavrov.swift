import ArticleModel
import NewsCodes

extension Article {
  /// The seed story as a reader of text should give it: a rich headline, a day without a time, a domain without a name.
  static var lavrov: Article {
    var metadata = Metadata()
    metadata.identity.canonicalLink =
      "https://www.themoscowtimes.com/2020/02/04/russia-sends-lavrov-to-venezuela-to-counteract-us-sanctions-a69153"
    metadata.lifecycle.contentCreated = NewsDate(text: "February 04, 2020", year: 2020, month: 2, day: 4)
    metadata.texts.headlines = [
      Headline(
        FieldText([
          .strong(StyledText([.text(TextRun("Russia Sends Lavrov to Venezuela to"))])),
          .text(TextRun(" 'Counteract' U.S. Sanctions")),
        ]))
    ]
    metadata.texts.bylines = [FieldText(plain: "By Reuters")]
    metadata.credits.creators = [Party(named: "Reuters", kind: .organisation)]
    metadata.credits.provider = Party(domain: "themoscowtimes.com")
    metadata.relations = [
      Relation(title: [.text(TextRun("Planeloads of Cash From Russia Have Been Shipped to Venezuela"))])
    ]
    return Article(metadata: metadata, bodies: [Body(lavrovBlocks)])
  }

  private static var lavrovBlocks: [Block] {
    [
      .heading(Heading(lavrovHeadline, level: 1, repeats: .headline)),
      .paragraph(Paragraph([.text(TextRun("By Reuters"))], style: .byline, repeats: .byline)),
      .figure(
        Figure(
          caption: [.text(TextRun("Lavrov's trip follows a tour by U.S. Secretary of State Mike Pompeo."))],
          credit: [.text(TextRun("Foreign Ministry"))])),
      .paragraph(Paragraph([.text(TextRun("Russian Foreign Minister Sergei Lavrov will visit Venezuela on Friday."))])),
      .relatedLink(
        RelatedLink(
          [.text(TextRun("Planeloads of Cash From Russia Have Been Shipped to Venezuela"))], label: "Related article:")),
      .paragraph(
        Paragraph([.text(TextRun("His trip follows a tour of four former Soviet states – Ukraine & Belarus."))])),
    ]
  }

  private static var lavrovHeadline: [Inline] {
    [.text(TextRun("Russia Sends Lavrov to Venezuela to 'Counteract' U.S. Sanctions"))]
  }
}
