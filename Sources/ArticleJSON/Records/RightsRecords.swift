import ArticleModel

extension Rights: JSONRecord {
  static var blank: Rights { Rights() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("scope", &scope)
    try visitor.optional("accountable", &accountable)
    try visitor.optional("holder", &holder)
    try visitor.list("notices", &notices)
    try visitor.list("usageTerms", &usageTerms)
    try visitor.optional("dataMining", &dataMining)
    try visitor.list("links", &links)
    try visitor.list("expressions", &expressions)
    try visitor.optional("validFrom", &validFrom)
    try visitor.optional("validUntil", &validUntil)
    try visitor.list("territories", &territories)
    try visitor.optional("limitations", &limitations)
    try visitor.list("foreign", &foreign)
  }
}

extension RightsExpression: JSONRecord {
  static var blank: RightsExpression { RightsExpression() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("language", &language)
    try visitor.optional("href", &href)
    try visitor.optional("payload", &payload)
    try visitor.list("foreign", &foreign)
  }
}

extension Relation: JSONRecord {
  static var blank: Relation { Relation() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.usual("kind", &kind, .seeAlso)
    try visitor.optional("code", &code)
    try visitor.optional("href", &href)
    try visitor.optional("itemID", &itemID)
    try visitor.optional("version", &version)
    try visitor.list("title", &title)
    try visitor.optional("contentType", &contentType)
    try visitor.optional("itemKind", &itemKind)
    try visitor.optional("rank", &rank)
    try visitor.optional("constraint", &constraint)
    try visitor.list("foreign", &foreign)
    try visitor.optional("range", &range)
  }
}
