import ArticleModel
import Source

extension ArticleGenerator {
  mutating func paragraph() -> Paragraph {
    Paragraph(
      inlines(),
      style: pick(ParagraphStyle.allCases),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func heading() -> Heading {
    Heading(
      inlines(),
      level: number(1...6),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func quotation() -> Quotation {
    Quotation(
      blocks(),
      speaker: inlines(),
      cite: maybe { $0.address() },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func pullQuote() -> PullQuote {
    PullQuote(
      inlines(),
      speaker: inlines(),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func section() -> Section {
    Section(
      blocks(),
      role: maybe { $0.word() },
      title: inlines(),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func aside() -> Aside {
    Aside(
      blocks(),
      role: maybe { $0.word() },
      title: inlines(),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func footnote() -> Footnote {
    Footnote(
      id: footnoteID(),
      blocks: blocks(),
      label: maybe { $0.text() },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func listBlock() -> ListBlock {
    ListBlock(
      several { $0.listItem() },
      isOrdered: flip(),
      start: maybe { $0.number(1...5000) },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func listItem() -> ListItem {
    ListItem(several { .paragraph($0.paragraph()) } + some { $0.block() }, at: maybe { $0.sourceRange() })
  }

  mutating func definitionList() -> DefinitionList {
    DefinitionList(
      some { $0.definition() },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func definition() -> Definition {
    Definition(terms: some { $0.inlines() }, details: some { $0.blocks() }, at: maybe { $0.sourceRange() })
  }

  mutating func figure() -> Figure {
    Figure(
      mediaID: maybe { $0.mediaID() },
      caption: inlines(),
      credit: inlines(),
      altText: maybe { $0.text() },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func gallery() -> Gallery {
    Gallery(
      some { $0.figure() },
      caption: inlines(),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func embed() -> Embed {
    Embed(
      provider: maybe { $0.word() },
      href: maybe { $0.address() },
      html: maybe { _ in "<blockquote>\"x\" &amp; y</blockquote>" },
      fallback: blocks(),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func preformatted() -> Preformatted {
    Preformatted(
      text(),
      role: maybe { $0.word() },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func rule() -> Rule {
    Rule(anchor: maybe { $0.word() }, repeats: maybe { $0.pick(FieldName.allCases) }, at: maybe { $0.sourceRange() })
  }

  mutating func relatedLink() -> RelatedLink {
    RelatedLink(
      inlines(),
      href: maybe { $0.address() },
      label: maybe { $0.text() },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func foreignBlock() -> ForeignBlock {
    ForeignBlock(
      foreignPayload(),
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }
}
