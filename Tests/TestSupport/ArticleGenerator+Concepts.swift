import ArticleModel
import Source

extension ArticleGenerator {
  mutating func code() -> Code {
    Code(
      qcode: maybe { $0.qcode() },
      uri: maybe { $0.address() },
      literal: maybe { $0.word() },
      resolvedURI: maybe { $0.address() })
  }

  mutating func geoPoint() -> GeoPoint {
    GeoPoint(
      latitude: String(number(-90...90)),
      longitude: String(number(-180...180)) + ".25",
      altitude: maybe { $0.word() })
  }

  mutating func concepts() -> Concepts {
    Concepts(
      subjects: some { $0.concept() },
      genres: some { $0.concept() },
      located: some { $0.concept() },
      audiences: some { $0.concept() },
      excludedAudiences: some { $0.concept() },
      products: some { $0.concept() })
  }

  mutating func relatedConcept() -> RelatedConcept {
    RelatedConcept(relation: maybe { $0.code() }, concept: concept(), foreign: bag())
  }

  mutating func rights() -> Rights {
    Rights(
      scope: maybe { $0.code() },
      accountable: maybe { $0.party() },
      holder: maybe { $0.party() },
      notices: some { $0.passage() },
      usageTerms: some { $0.passage() },
      dataMining: maybe { $0.code() },
      links: some { $0.relation() },
      expressions: some { $0.rightsExpression() },
      validFrom: maybe { $0.newsDate() },
      validUntil: maybe { $0.newsDate() },
      territories: some { $0.concept() },
      limitations: maybe { $0.text() },
      foreign: bag())
  }

  mutating func rightsExpression() -> RightsExpression {
    RightsExpression(
      language: maybe { $0.languageTag() },
      href: maybe { $0.address() },
      payload: maybe { $0.foreignPayload() },
      foreign: bag())
  }

  mutating func relation() -> Relation {
    Relation(
      kind: pick(RelationKind.allCases),
      code: maybe { $0.code() },
      href: maybe { $0.address() },
      itemID: maybe { $0.identifier() },
      version: maybe { $0.number(1...5000) },
      title: inlines(),
      contentType: maybe { $0.word() },
      itemKind: maybe { $0.code() },
      rank: maybe { $0.number(1...5000) },
      constraint: maybe { $0.code() },
      foreign: bag(),
      at: maybe { $0.sourceRange() })
  }
}
