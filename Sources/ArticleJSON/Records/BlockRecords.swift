import ArticleModel

extension Body: JSONRecord {
  static var blank: Body { Body([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.optional("role", &role)
    try visitor.optional("contentType", &contentType)
    try visitor.optional("variant", &variant)
    try visitor.optional("language", &language)
    try visitor.optional("direction", &direction)
    try visitor.optional("wordCount", &wordCount)
    try visitor.optional("characterCount", &characterCount)
    try visitor.usual("isOriginal", &isOriginal, false)
    try visitor.optional("verbatim", &verbatim)
    try visitor.list("foreign", &foreign)
  }
}

extension Paragraph: JSONRecord {
  static var blank: Paragraph { Paragraph([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.usual("style", &style, .normal)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Heading: JSONRecord {
  static var blank: Heading { Heading([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.usual("level", &level, 2)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Quotation: JSONRecord {
  static var blank: Quotation { Quotation([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.list("speaker", &speaker)
    try visitor.optional("cite", &cite)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension PullQuote: JSONRecord {
  static var blank: PullQuote { PullQuote([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("words", &words)
    try visitor.list("speaker", &speaker)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Section: JSONRecord {
  static var blank: Section { Section([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.optional("role", &role)
    try visitor.list("title", &title)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Aside: JSONRecord {
  static var blank: Aside { Aside([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.optional("role", &role)
    try visitor.list("title", &title)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Footnote: JSONRecord {
  static var blank: Footnote { Footnote(id: "", blocks: []) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("id", &id)
    try visitor.list("blocks", &blocks)
    try visitor.optional("label", &label)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}
