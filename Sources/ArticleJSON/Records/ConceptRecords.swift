import ArticleModel

extension Concepts: JSONRecord {
  static var blank: Concepts { Concepts() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("subjects", &subjects)
    try visitor.list("genres", &genres)
    try visitor.list("located", &located)
    try visitor.list("audiences", &audiences)
    try visitor.list("excludedAudiences", &excludedAudiences)
    try visitor.list("products", &products)
  }
}

extension Concept: JSONRecord {
  static var blank: Concept { Concept() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("code", &code)
    try visitor.usual("kind", &kind, .unstated)
    try visitor.list("names", &names)
    try visitor.optional("relation", &relation)
    try visitor.optional("rank", &rank)
    try visitor.optional("relevance", &relevance)
    try visitor.optional("confidence", &confidence)
    try visitor.optional("how", &how)
    try visitor.optional("why", &why)
    try visitor.optional("creator", &creator)
    try visitor.list("broader", &broader)
    try visitor.list("narrower", &narrower)
    try visitor.list("sameAs", &sameAs)
    try visitor.list("related", &related)
    try visitor.list("definitions", &definitions)
    try visitor.optional("point", &point)
    try visitor.list("foreign", &foreign)
  }
}

extension RelatedConcept: JSONRecord {
  static var blank: RelatedConcept { RelatedConcept(concept: .blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("relation", &relation)
    try visitor.required("concept", &concept)
    try visitor.list("foreign", &foreign)
  }
}
