import ArticleModel
import Source

extension ArticleGenerator {
  mutating func metadata() -> Metadata {
    Metadata(
      identity: identity(),
      lifecycle: lifecycle(),
      languages: languages(),
      texts: texts(),
      credits: credits(),
      concepts: concepts(),
      rights: some { $0.rights() },
      notes: some { $0.note() },
      relations: some { $0.relation() },
      digitalSourceType: maybe { $0.code() },
      catalogs: some { $0.catalog() },
      foreign: bag(),
      origins: some { $0.origin() })
  }

  mutating func identity() -> Identity {
    Identity(
      guid: maybe { $0.identifier() },
      version: maybe { $0.number(1...5000) },
      versionLabel: maybe { $0.word() },
      alternativeIDs: some { $0.alternativeID() },
      canonicalLink: maybe { $0.address() },
      fileName: maybe { $0.word() },
      profile: maybe { $0.profile() },
      kind: maybe { $0.code() },
      standard: maybe { $0.sourceStandard() })
  }

  mutating func alternativeID() -> AlternativeID {
    AlternativeID(
      text(), type: maybe { $0.code() }, environment: maybe { $0.word() },
      foreign: bag())
  }

  mutating func profile() -> Profile {
    Profile(word(), version: maybe { $0.word() }, foreign: bag())
  }

  mutating func sourceStandard() -> SourceStandard {
    SourceStandard(word(), version: maybe { $0.word() }, conformance: maybe { $0.word() })
  }

  mutating func languages() -> Languages {
    Languages(
      metadata: maybe { $0.languageTag() },
      content: some { $0.languageTag() },
      direction: maybe { $0.pick(TextDirection.allCases) })
  }

  mutating func catalog() -> Catalog {
    Catalog(
      href: maybe { $0.address() }, schemes: some { $0.scheme() }, title: maybe { $0.text() },
      foreign: bag())
  }

  mutating func scheme() -> Scheme {
    Scheme(alias: word(), uri: address(), foreign: bag())
  }

  mutating func lifecycle() -> Lifecycle {
    Lifecycle(
      firstCreated: maybe { $0.newsDate() },
      versionCreated: maybe { $0.newsDate() },
      contentCreated: maybe { $0.newsDate() },
      contentModified: maybe { $0.newsDate() },
      released: maybe { $0.newsDate() },
      embargo: embargo(),
      expires: some { $0.newsDate() },
      status: maybe { $0.publicationStatus() },
      signals: some { $0.signal() },
      urgency: maybe { $0.number(1...9) },
      role: maybe { $0.code() },
      revision: maybe { $0.revision() },
      history: some { $0.historyEntry() },
      hops: some { $0.hop() })
  }

  mutating func signal() -> Signal {
    Signal(code(), label: maybe { $0.text() }, foreign: bag())
  }

  mutating func revision() -> Revision {
    Revision(previousID: maybe { $0.identifier() }, number: maybe { $0.number(1...5000) }, note: maybe { $0.text() })
  }

  mutating func historyEntry() -> HistoryEntry {
    HistoryEntry(
      date: maybe { $0.newsDate() }, actor: maybe { $0.word() }, comment: maybe { $0.text() },
      foreign: bag())
  }

  mutating func hop() -> Hop {
    Hop(
      sequence: maybe { $0.number(1...5000) },
      date: maybe { $0.newsDate() },
      party: maybe { $0.party() },
      actions: some { $0.hopAction() },
      foreign: bag())
  }

  mutating func hopAction() -> HopAction {
    HopAction(
      code(), target: maybe { $0.code() }, date: maybe { $0.newsDate() },
      foreign: bag())
  }

  mutating func origin() -> Origin {
    Origin(
      field: pick(FieldName.allCases),
      index: maybe { $0.number(0...2) },
      kind: pick(OriginKind.allCases),
      rule: "test." + word(),
      confidence: number(0...100),
      ranges: some { $0.sourceRange() },
      rivals: some { $0.rival() })
  }

  mutating func rival() -> Rival {
    Rival(
      value: text(),
      rule: "test." + word(),
      confidence: number(0...100),
      reason: maybe { $0.text() },
      at: maybe { $0.sourceRange() })
  }
}
