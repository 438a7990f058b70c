import ArticleModel
import NewsCodes

extension SampleArticle {
  static var flood: Article {
    var article = story(
      titled: "River towns count the cost after the highest flood in a century",
      opening + report + numbers + ending, language: "en-GB")
    let headline = article.metadata.texts.headlines
    article.metadata.texts.headlines =
      [Headline(FieldText([.words("Floods")]), role: .kicker)] + headline
      + [Headline(FieldText([.words("The water falls, the "), .em("real work"), .words(" begins")]), role: .deck)]
    article.metadata.texts.bylines = [FieldText([.words("By Ana Müller and Ben Okri")])]
    article.metadata.texts.dateline = FieldText([.words("ROTTERDAM")])
    article.metadata.lifecycle.released = NewsDate(text: "31 January 2026", year: 2026, month: 1, day: 31)
    article.metadata.credits.creators = [Party(named: "Ana Müller", kind: .person), Party(named: "Ben Okri")]
    article.metadata.credits.provider = Party(named: "Example News & Co.", kind: .organisation)
    article.metadata.texts.keywords = [Keyword("floods"), Keyword("Rhine & Meuse")]
    article.metadata.concepts.subjects = [
      Concept(code: .iptc("medtop:20000148"), kind: .topic, names: [Name("natural disaster")])
    ]
    article.metadata.rights = [
      Rights(
        holder: Party(named: "Example News"), notices: [Passage([.words("© 2026 Example News. All rights reserved.")])],
        dataMining: Code(uri: "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"))
    ]
    article.metadata.notes = [
      Note([.words("An earlier version misstated the height of the dyke: it is 6.2 metres.")], audience: .anyone),
      Note([.words("NOT FOR PRINT: call the desk.")], audience: .editorial),
    ]
    article.media = [
      Media(id: "map", renditions: [Rendition(href: "https://news.example/img/map.png")], altText: "Map of the delta")
    ]
    return article
  }

  private static var opening: [Block] {
    [
      .heading(Heading([.words("River towns count the cost")], level: 1, repeats: .headline)),
      .figure(
        Figure(
          caption: [.words("Volunteers fill sandbags below the old bridge on Thursday night.")],
          credit: [.words("J. de Vries / Example News")])),
      .words(
        .words("The water came at night. By the time the sirens reached the lower town, the "),
        .strong(StyledText([.words("market square")])),
        .words(" stood under half a metre of it, and the people of the quay were carrying their furniture upstairs.")),
      .words(
        .words("“We had two hours,” said Marta Visser, who runs the bakery on the corner. “My grandmother had "),
        .em("none"), .words(" in 1926.” The gauge showed 9.4 metres"),
        .footnoteReference(FootnoteReference(footnoteID: "gauge")),
        .words(", the highest since measurements began, according to the "),
        .link("water board", to: "https://water.example/gauge?id=7&unit=m"), .words(".")),
      .relatedLink(
        RelatedLink(
          [.words("What the dykes were built for")], href: "https://news.example/dykes", label: "Related article:")),
      .relatedLink(RelatedLink([.words("A century of high water, in pictures")], label: "Related article:")),
      .words(
        "Engineers had warned for years that the summer bed was too narrow. The council voted for a by-pass in 2019; it "
          + "was to be finished in 2027. Insurers put the damage at 340 million euros, a number that nobody in town "
          + "believes to be the last."),
      .pullQuote(
        PullQuote([.words("“The river remembers where it used to be.”")], speaker: [.words("Marta Visser, baker")])),
    ]
  }

  private static var report: [Block] {
    [
      .heading("What happens now"),
      .words("The army will stay until the pumps can be switched off. Three things are needed first:"),
      .list(
        ListBlock([
          ListItem([.words("dry ground at the substation;")]),
          ListItem([.words("a way in for lorries from the east;")]),
          ListItem([
            .words("money:"),
            .list(ListBlock([ListItem([.words("from the region,")]), ListItem([.words("from the state.")])])),
          ]),
        ])),
      .list(
        ListBlock(
          [ListItem([.words("Pump out the cellars.")]), ListItem([.words("Check the walls.")])], isOrdered: true,
          start: 4)),
      .quotation(
        Quotation(
          [.words("We shall not build higher walls. We shall give the river its room, as our neighbours did.")],
          speaker: [.words("Joris Maas, mayor")], cite: "https://news.example/speech")),
      .heading("The gauge", 3),
      .words(
        .words("H"), .sub(StyledText([.words("2")])), .words("O levels of 10"), .sup(StyledText([.words("3")])),
        .words(" are written in "), .smallCaps(StyledText([.words("Small Caps")])), .words(" and "),
        .code(StyledText([.words("code()")])), .words(", "), .underline(StyledText([.words("underlined")])),
        .words(" and "), .strike(StyledText([.words("struck")])), .words("; "),
        .quote(InlineQuote([.words("quoted")])), .words("; "),
        .span(Span([.words("auf Deutsch")], language: "de")), .words("; "),
        .entity(Entity([.words("Joris Maas")], kind: .person)), .words("; second note"),
        .footnoteReference(FootnoteReference(footnoteID: "second", label: "†")), .words(".")),
    ]
  }

  private static var numbers: [Block] {
    func row(_ cells: [String], heads: Bool = false) -> TableRow {
      TableRow(
        cells.enumerated().map { index, text in
          TableCell([.words(text)], isHeader: heads || index == 0, alignment: index > 0 ? .end : nil)
        })
    }
    return [
      .table(
        Table(
          caption: [.words("Highest water, in metres")], head: [row(["Town", "1926", "1995", "2026"], heads: true)],
          body: [
            row(["Rotterdam", "8.1", "8.9", "9.4"]), row(["Nijmegen", "13.7", "14.2", "14.3"]),
            row(["Venlo", "18.6", "18.4", "19.0"]),
          ])),
      .figure(Figure(mediaID: "map", caption: [.words("Where the water stands")], credit: [.words("Map desk")])),
      .aside(
        Aside(
          [.words("Call 112 in an emergency."), .words("Boil tap water until further notice.")],
          title: [.words("If you are there")])),
      .definitionList(
        DefinitionList([
          Definition(terms: [[.words("Summer bed")]], details: [[.words("where the river runs in a dry year")]]),
          Definition(terms: [[.words("Winter bed")]], details: [[.words("where it runs in a wet one")]]),
        ])),
    ]
  }

  private static var ending: [Block] {
    [
      .rule(Rule()),
      .paragraph(Paragraph([.words("Were you afraid?")], style: .question)),
      .paragraph(Paragraph([.words("Only of the cold.")], style: .answer)),
      .section(Section([.words("The by-pass opens early, the ministry says.")], title: [.words("Looking ahead")])),
      .preformatted(Preformatted("Venlo      19.0  +0.6\nNijmegen   14.3  +0.1", role: "agate")),
      .embed(Embed(provider: "Video service", href: "https://video.example/v/1", html: "<iframe src='x'></iframe>")),
      .gallery(
        Gallery(
          [Figure(caption: [.words("The quay")]), Figure(caption: [.words("The square")], credit: [.words("ANP")])],
          caption: [.words("Thursday in pictures")])),
      .footnote(Footnote(id: "gauge", blocks: [.words("Above Amsterdam Ordnance Datum.")])),
      .footnote(Footnote(id: "second", blocks: [.words("As of Friday noon.")], label: "†")),
      .paragraph(Paragraph([.words("Additional reporting by the regional desk.")], style: .tagline)),
      .paragraph(Paragraph([.words("Corrected on 1 February.")], style: .correction)),
    ]
  }
}
