import ArticleModel

extension Texts: JSONRecord {
  static var blank: Texts { Texts() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("headlines", &headlines)
    try visitor.optional("slugline", &slugline)
    try visitor.optional("dateline", &dateline)
    try visitor.list("bylines", &bylines)
    try visitor.optional("creditline", &creditline)
    try visitor.list("descriptions", &descriptions)
    try visitor.optional("title", &title)
    try visitor.list("keywords", &keywords)
    try visitor.optional("tagline", &tagline)
  }
}

extension Headline: JSONRecord {
  static var blank: Headline { Headline(.blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("text", &text)
    try visitor.usual("role", &role, .main)
  }
}

extension Slugline: JSONRecord {
  static var blank: Slugline { Slugline("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("text", &text)
    try visitor.optional("separator", &separator)
    try visitor.list("foreign", &foreign)
  }
}

extension FieldText: JSONRecord {
  static var blank: FieldText { FieldText([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.optional("role", &role)
    try visitor.optional("language", &language)
    try visitor.optional("direction", &direction)
    try visitor.optional("rank", &rank)
    try visitor.list("foreign", &foreign)
    try visitor.optional("range", &range)
  }
}

extension Passage: JSONRecord {
  static var blank: Passage { Passage([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.usual("role", &role, .main)
    try visitor.optional("language", &language)
    try visitor.optional("href", &href)
    try visitor.list("foreign", &foreign)
    try visitor.optional("range", &range)
  }
}

extension Keyword: JSONRecord {
  static var blank: Keyword { Keyword("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("text", &text)
    try visitor.optional("code", &code)
    try visitor.optional("role", &role)
    try visitor.optional("language", &language)
    try visitor.list("foreign", &foreign)
  }
}

extension Note: JSONRecord {
  static var blank: Note { Note([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.optional("role", &role)
    try visitor.usual("audience", &audience, .editorial)
    try visitor.list("foreign", &foreign)
    try visitor.optional("range", &range)
  }
}
