import ArticleModel
import NewsCodes

extension Article {
  /// A story that says everything NewsML-G2 has a place for, so that all of it must come back.
  static var complete: Article {
    var metadata = Metadata(
      identity: identity, lifecycle: lifecycle,
      languages: Languages(metadata: "en", content: ["en", "fr"], direction: .leftToRight), texts: texts,
      credits: credits, concepts: concepts, rights: [rights], notes: notes, relations: relations,
      digitalSourceType: .iptc("digsrctype:trainedAlgorithmicMedia"),
      catalogs: [Catalog(href: IPTCCatalog.href), Catalog(schemes: [Scheme(alias: "x", uri: "http://example.com/x/")])])
    metadata.identity.standard = SourceStandard("NewsML-G2", version: "2.35", conformance: "power")
    return Article(metadata: metadata, media: [picture], bodies: [body])
  }

  private static func own(_ code: String) -> Code { Code("x:" + code, resolved: "http://example.com/x/" + code) }

  private static func date(_ text: String) -> NewsDate? { NewsDate(iso8601: text) }

  private static func words(_ text: String) -> [Inline] { [.text(TextRun(text))] }

  private static func paragraph(_ text: String) -> Block { .paragraph(Paragraph(words(text))) }

  private static var identity: Identity {
    Identity(
      guid: "urn:newsml:example.com:20260112:flood", version: 3, versionLabel: "third lead",
      alternativeIDs: [AlternativeID("F-42", type: own("wire"), environment: "x:archive")],
      canonicalLink: "https://example.com/2026/flood", fileName: "flood.xml", profile: Profile("text", version: "2"),
      kind: .iptc("ninat:text"))
  }

  private static var lifecycle: Lifecycle {
    var lifecycle = Lifecycle(
      firstCreated: date("2026-01-12"), versionCreated: date("2026-01-12T09:30:00+01:00"),
      contentCreated: date("2026-01"), contentModified: date("2026-01-12T09:00:00"), released: date("2026-01-12"),
      embargo: .openEnded, status: .canceled, signals: [Signal(.iptc("sig:correction"), label: "Corrects the height")],
      urgency: 2, role: own("final"))
    lifecycle.expires = ["2026-02-01", "2027"].compactMap(date)
    lifecycle.revision = Revision(previousID: "urn:newsml:example.com:20260112:flood-2", number: 3, note: "height")
    lifecycle.history = [HistoryEntry(date: date("2026-01-12"), actor: "Desk", comment: "Height corrected.")]
    lifecycle.hops = [
      Hop(
        sequence: 1, date: date("2026-01-12T08:00:00Z"), party: Party(domain: "example.com"),
        actions: [
          HopAction(.iptc("hopaction:created"), target: .iptc("hatarget:content"), date: date("2026-01-12T08:00:00Z"))
        ])
    ]
    return lifecycle
  }

  private static var texts: Texts {
    Texts(
      headlines: [
        Headline(FieldText([.strong(StyledText(words("River"))), .text(TextRun(" rises"))], language: "en", rank: 1)),
        Headline(FieldText(words("Flood")), role: .short), Headline(FieldText(words("Weather")), role: .kicker),
        Headline(FieldText(words("Own")), role: .other(own("own"))),
      ],
      slugline: Slugline("RIVER-FLOOD", separator: "-"), dateline: FieldText(words("HARBOUR, Jan. 12"), role: own("d")),
      bylines: [FieldText(words("By Ada Sample"))], creditline: FieldText(words("Courier")),
      descriptions: [
        Passage([paragraph("The river rose.")], role: .summary, language: "en"),
        Passage([paragraph("One."), paragraph("Two.")], role: .deck),
      ],
      title: FieldText(words("flood lead")), keywords: [Keyword("flood", role: own("k"), language: "en")],
      tagline: FieldText(words("Edited by B. Desk")))
  }

  private static var credits: Credits {
    let reporter = Party(
      names: [Name("Ada Sample", language: "en", role: .iptc("nrol:full"))], kind: .person, code: own("p7"),
      roles: [own("reporter")], jobTitle: "Staff Reporter",
      affiliations: [Party(named: "Courier", kind: .organisation)],
      contacts: [
        Contact(kind: .email, value: "ada@example.com"), Contact(kind: .phone, value: "+1 555 0100"),
        Contact(kind: .web, value: "https://example.com/ada"), Contact(kind: .postal, value: "1 Quay\nHarbour"),
        Contact(kind: .social, value: "@ada"),
      ])
    return Credits(
      provider: Party(
        names: [Name("The Courier")], kind: .organisation, code: own("courier"), domain: "courier.example"),
      creators: [reporter], contributors: [Party(named: "B. Desk")], infoSources: [Party(named: "Harbour office")],
      distributor: Party(named: "Wire", kind: .organisation),
      services: [Concept(code: own("wire"), names: [Name("Wire")])],
      desks: [Concept(code: own("north"))], generators: [Generator("Presser", version: "4", role: own("cms"))])
  }

  private static var concepts: Concepts {
    let flood = Concept(
      code: .iptc("medtop:20000151"), kind: .topic, names: [Name("flood", language: "en")], rank: 1, relevance: 90,
      confidence: 80, how: own("machine"), why: own("why"), creator: "x:tagger",
      broader: [Concept(code: .iptc("medtop:03000000"), names: [Name("disaster")])],
      sameAs: [Concept(code: .iptc("wikidata:Q8068"))],
      related: [RelatedConcept(relation: own("near"), concept: Concept(code: own("rain"), kind: .event))],
      definitions: [Passage([paragraph("Too much water.")])])
    let place = Concept(
      code: Code(literal: "Harbour"), kind: .place, point: GeoPoint(latitude: "54.5", longitude: "-3.6", altitude: "4"))
    return Concepts(
      subjects: [flood, Concept(code: Code(uri: "http://example.com/y"), kind: .other(own("type")))],
      genres: [Concept(code: .iptc("genre:Current"))], located: [place], audiences: [Concept(code: own("locals"))],
      excludedAudiences: [Concept(code: own("abroad"))], products: [Concept(names: [Name("Morning edition")])])
  }

  private static var rights: Rights {
    Rights(
      scope: .iptc("riscope:content"), accountable: Party(named: "C. Chief", kind: .person),
      holder: Party(named: "The Courier", kind: .organisation),
      notices: [Passage([paragraph("© 2026 The Courier")], href: "https://example.com/rights")],
      usageTerms: [Passage([paragraph("Not for archives.")], language: "en")],
      dataMining: Code(uri: "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"),
      links: [Relation(href: "https://example.com/licence")], validFrom: date("2026-01-12"),
      validUntil: date("2027-01-12"), territories: [Concept(code: .iptc("wldreg:150"))], limitations: "No resale.")
  }

  private static var notes: [Note] {
    [
      Note([paragraph("Corrects height.")], role: own("correction"), audience: .anyone),
      Note([paragraph("Call the desk."), paragraph("Now.")]),
      Note([paragraph("Names are not to be printed.")], audience: .restricted),
    ]
  }

  private static var relations: [Relation] {
    RelationKind.allCases.map { kind in
      Relation(
        kind: kind, code: kind == .other || kind == .partOf ? own("rel") : nil, href: "https://example.com/\(kind)",
        itemID: "urn:x:1", version: 2, title: words("Title"), contentType: "text/html",
        itemKind: .iptc("ninat:text"), rank: 1, constraint: own("none"))
    } + [Relation(title: [.underline(StyledText(words("Rich")))])]
  }

  private static var picture: Media {
    Media(
      id: "river", kind: .graphic,
      renditions: [
        Rendition(
          name: .iptc("rnd:web"), href: "https://example.com/river.png", itemID: "urn:x:river",
          contentType: "image/png", width: 640, height: 480, byteCount: 12_345, hash: "abc")
      ],
      headline: FieldText(words("The river")), caption: [paragraph("Levels by hour.")],
      credit: FieldText(words("A. Artist")), creators: [Party(named: "A. Artist", kind: .person)],
      altText: "A rising line", created: date("2026-01-11"), rights: [Rights(holder: Party(named: "Artist"))],
      concepts: Concepts(subjects: [Concept(code: .iptc("medtop:20000151"))]))
  }

  private static var body: Body {
    let entity = Entity(
      words("Ada Sample"), kind: .person, code: Code("x:p7", resolved: "http://example.com/x/p7"), value: "ada")
    let blocks: [Block] = [
      .paragraph(Paragraph(words("The river rose."), style: .lead, anchor: "top")),
      .heading(Heading(words("What now?"), level: 3)),
      .paragraph(
        Paragraph([
          .emphasis(StyledText(words("a"))), .strong(StyledText(words("b"))), .underline(StyledText(words("c"))),
          .strike(StyledText(words("d"))), .sup(StyledText(words("e"))), .sub(StyledText(words("f"))),
          .smallCaps(StyledText(words("g"))), .code(StyledText(words("h"))),
          .quote(InlineQuote(words("i"), cite: "https://example.com/i")),
          .link(Link(words("j"), href: "https://example.com/j", title: "J", relation: "nofollow")), .entity(entity),
          .span(Span(words("k"), language: "fr", direction: .leftToRight, classes: ["x"])), .lineBreak(LineBreak()),
          .ruby(Ruby(base: words("漢"), annotation: words("kan"))),
          .footnoteReference(FootnoteReference(footnoteID: "n1", label: "1")),
        ])),
      .list(ListBlock([ListItem([paragraph("one")])], isOrdered: true, start: 4)),
      .definitionList(DefinitionList([Definition(terms: [words("term")], details: [[paragraph("meaning")]])])),
      .quotation(Quotation([paragraph("Said.")], speaker: words("The mayor"), cite: "https://example.com/q")),
      .pullQuote(PullQuote(words("We saw it coming."), speaker: words("The mayor"))),
      .figure(Figure(mediaID: "river", caption: words("Levels"), credit: words("Artist"), altText: "A line")),
      .gallery(Gallery([Figure(mediaID: "river", altText: "A line")], caption: words("All"))),
      .embed(Embed(provider: "Video", href: "https://example.com/v", fallback: [paragraph("Watch.")])),
      .preformatted(Preformatted("1  2\n3  4", role: "agate")), .rule(Rule()),
      .section(Section([paragraph("Inside.")], role: "chapter", title: words("Part"))),
      .aside(Aside([paragraph("Beside.")], role: "facts", title: words("Box"))),
      .relatedLink(RelatedLink(words("More"), href: "https://example.com/more", label: "Read:")),
      .table(
        Table(
          caption: words("Hours"), head: [TableRow([TableCell([paragraph("h")], isHeader: true)])],
          body: [TableRow([TableCell([paragraph("8")], alignment: .end)])])),
      .footnote(Footnote(id: "n1", blocks: [paragraph("A note.")], label: "1")),
    ]
    return Body(
      blocks, contentType: "application/xhtml+xml", variant: "full", language: "en", direction: .leftToRight,
      wordCount: 42, characterCount: 420)
  }
}
