import ArticleModel
import Source

extension ArticleGenerator {
  mutating func rendition() -> Rendition {
    Rendition(
      name: maybe { $0.code() },
      href: maybe { $0.address() },
      itemID: maybe { $0.identifier() },
      contentType: maybe { $0.word() },
      width: maybe { $0.number(1...5000) },
      height: maybe { $0.number(1...5000) },
      byteCount: maybe { $0.number(1...5000) },
      duration: maybe { $0.word() },
      codec: maybe { $0.word() },
      hash: maybe { $0.word() },
      resources: some { $0.rendition() },
      foreign: bag())
  }

  mutating func media() -> Media {
    Media(
      id: mediaID(),
      kind: pick(MediaKind.allCases),
      renditions: some { $0.rendition() },
      headline: maybe { $0.fieldText() },
      caption: blocks(),
      credit: maybe { $0.fieldText() },
      creators: some { $0.party() },
      altText: maybe { $0.text() },
      created: maybe { $0.newsDate() },
      rights: some { $0.rights() },
      concepts: concepts(),
      foreign: bag(),
      at: maybe { $0.sourceRange() })
  }

  mutating func party() -> Party {
    Party(
      names: some { $0.name() },
      kind: pick(PartyKind.allCases),
      code: maybe { $0.code() },
      roles: some { $0.code() },
      jobTitle: maybe { $0.word() },
      affiliations: some { $0.party() },
      contacts: some { $0.contact() },
      domain: maybe { $0.pick(["example.com", "xn--bcher-kva.example"]) },
      logos: some { $0.rendition() },
      foreign: bag(),
      at: maybe { $0.sourceRange() })
  }

  mutating func concept() -> Concept {
    Concept(
      code: maybe { $0.code() },
      kind: conceptKind(),
      names: some { $0.name() },
      relation: maybe { $0.code() },
      rank: maybe { $0.number(1...5000) },
      relevance: maybe { $0.number(0...100) },
      confidence: maybe { $0.number(0...100) },
      how: maybe { $0.code() },
      why: maybe { $0.code() },
      creator: maybe { $0.word() },
      broader: some { $0.concept() },
      narrower: some { $0.concept() },
      sameAs: some { $0.concept() },
      related: some { $0.relatedConcept() },
      definitions: some { $0.passage() },
      point: maybe { $0.geoPoint() },
      foreign: bag())
  }

  mutating func body() -> Body {
    Body(
      blocks(),
      role: maybe { $0.code() },
      contentType: maybe { $0.pick(["text/html", "application/xhtml+xml", "text/plain"]) },
      variant: maybe { $0.word() },
      language: maybe { $0.languageTag() },
      direction: maybe { $0.pick(TextDirection.allCases) },
      wordCount: maybe { $0.number(1...5000) },
      characterCount: maybe { $0.number(1...5000) },
      isOriginal: flip(),
      verbatim: maybe { $0.foreignPayload() },
      foreign: bag())
  }
}
