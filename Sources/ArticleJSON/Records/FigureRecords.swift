import ArticleModel

extension Figure: JSONRecord {
  static var blank: Figure { Figure() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("mediaID", &mediaID)
    try visitor.list("caption", &caption)
    try visitor.list("credit", &credit)
    try visitor.optional("altText", &altText)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Gallery: JSONRecord {
  static var blank: Gallery { Gallery([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("figures", &figures)
    try visitor.list("caption", &caption)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Embed: JSONRecord {
  static var blank: Embed { Embed() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("provider", &provider)
    try visitor.optional("href", &href)
    try visitor.optional("html", &html)
    try visitor.list("fallback", &fallback)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Preformatted: JSONRecord {
  static var blank: Preformatted { Preformatted("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("text", &text)
    try visitor.optional("role", &role)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Rule: JSONRecord {
  static var blank: Rule { Rule() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension RelatedLink: JSONRecord {
  static var blank: RelatedLink { RelatedLink([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("title", &title)
    try visitor.optional("href", &href)
    try visitor.optional("label", &label)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension ForeignBlock: JSONRecord {
  static var blank: ForeignBlock { ForeignBlock(.blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("payload", &payload)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}
