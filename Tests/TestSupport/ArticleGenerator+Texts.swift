import ArticleModel
import Source

extension ArticleGenerator {
  mutating func texts() -> Texts {
    Texts(
      headlines: some { $0.headline() },
      slugline: maybe { $0.slugline() },
      dateline: maybe { $0.fieldText() },
      bylines: some { $0.fieldText() },
      creditline: maybe { $0.fieldText() },
      descriptions: some { $0.passage() },
      title: maybe { $0.fieldText() },
      keywords: some { $0.keyword() },
      tagline: maybe { $0.fieldText() })
  }

  mutating func headline() -> Headline {
    Headline(fieldText(), role: textRole())
  }

  mutating func slugline() -> Slugline {
    Slugline(text(), separator: maybe { $0.word() }, foreign: bag())
  }

  mutating func fieldText() -> FieldText {
    FieldText(
      inlines(),
      role: maybe { $0.code() },
      language: maybe { $0.languageTag() },
      direction: maybe { $0.pick(TextDirection.allCases) },
      rank: maybe { $0.number(1...5000) },
      foreign: bag(),
      at: maybe { $0.sourceRange() })
  }

  mutating func passage() -> Passage {
    Passage(
      blocks(),
      role: textRole(),
      language: maybe { $0.languageTag() },
      href: maybe { $0.address() },
      foreign: bag(),
      at: maybe { $0.sourceRange() })
  }

  mutating func keyword() -> Keyword {
    Keyword(
      text(), code: maybe { $0.code() }, role: maybe { $0.code() }, language: maybe { $0.languageTag() },
      foreign: bag())
  }

  mutating func note() -> Note {
    Note(
      blocks(), role: maybe { $0.code() }, audience: pick(NoteAudience.allCases),
      foreign: bag(), at: maybe { $0.sourceRange() })
  }

  mutating func credits() -> Credits {
    Credits(
      provider: maybe { $0.party() },
      creators: some { $0.party() },
      contributors: some { $0.party() },
      infoSources: some { $0.party() },
      distributor: maybe { $0.party() },
      services: some { $0.concept() },
      desks: some { $0.concept() },
      generators: some { $0.generator() })
  }

  mutating func name() -> Name {
    Name(
      text(), language: maybe { $0.languageTag() }, role: maybe { $0.code() },
      foreign: bag())
  }

  mutating func contact() -> Contact {
    Contact(kind: pick(ContactKind.allCases), value: text(), foreign: bag())
  }

  mutating func generator() -> Generator {
    Generator(word(), version: maybe { $0.word() }, role: maybe { $0.code() }, foreign: bag())
  }
}
