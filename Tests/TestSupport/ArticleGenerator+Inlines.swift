import ArticleModel
import Source

extension ArticleGenerator {
  mutating func textRun() -> TextRun {
    TextRun(text(), at: maybe { $0.sourceRange() })
  }

  mutating func styledText() -> StyledText {
    StyledText(inlines(), at: maybe { $0.sourceRange() })
  }

  mutating func inlineQuote() -> InlineQuote {
    InlineQuote(inlines(), cite: maybe { $0.address() }, at: maybe { $0.sourceRange() })
  }

  mutating func link() -> Link {
    Link(
      inlines(),
      href: address(),
      title: maybe { $0.text() },
      relation: maybe { $0.word() },
      at: maybe { $0.sourceRange() })
  }

  mutating func entity() -> Entity {
    Entity(
      inlines(),
      kind: pick(EntityKind.allCases),
      code: maybe { $0.code() },
      value: maybe { $0.text() },
      at: maybe { $0.sourceRange() })
  }

  mutating func span() -> Span {
    Span(
      inlines(),
      language: maybe { $0.languageTag() },
      direction: maybe { $0.pick(TextDirection.allCases) },
      classes: some { $0.word() },
      at: maybe { $0.sourceRange() })
  }

  mutating func ruby() -> Ruby {
    Ruby(base: inlines(), annotation: inlines(), at: maybe { $0.sourceRange() })
  }

  mutating func inlineImage() -> InlineImage {
    InlineImage(mediaID: mediaID(), altText: maybe { $0.text() }, at: maybe { $0.sourceRange() })
  }

  mutating func lineBreak() -> LineBreak {
    LineBreak(at: maybe { $0.sourceRange() })
  }

  mutating func footnoteReference() -> FootnoteReference {
    FootnoteReference(footnoteID: footnoteID(), label: maybe { $0.text() }, at: maybe { $0.sourceRange() })
  }

  mutating func foreignInline() -> ForeignInline {
    ForeignInline(foreignPayload(), at: maybe { $0.sourceRange() })
  }
}
