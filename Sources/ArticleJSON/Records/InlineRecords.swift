import ArticleModel

extension TextRun: JSONRecord {
  static var blank: TextRun { TextRun("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("text", &text)
    try visitor.optional("range", &range)
  }
}

extension StyledText: JSONRecord {
  static var blank: StyledText { StyledText([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.optional("range", &range)
  }
}

extension InlineQuote: JSONRecord {
  static var blank: InlineQuote { InlineQuote([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.optional("cite", &cite)
    try visitor.optional("range", &range)
  }
}

extension Link: JSONRecord {
  static var blank: Link { Link([], href: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.required("href", &href)
    try visitor.optional("title", &title)
    try visitor.optional("relation", &relation)
    try visitor.optional("range", &range)
  }
}

extension Entity: JSONRecord {
  static var blank: Entity { Entity([], kind: .other) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.required("kind", &kind)
    try visitor.optional("code", &code)
    try visitor.optional("value", &value)
    try visitor.optional("range", &range)
  }
}

extension Span: JSONRecord {
  static var blank: Span { Span([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("content", &content)
    try visitor.optional("language", &language)
    try visitor.optional("direction", &direction)
    try visitor.list("classes", &classes)
    try visitor.optional("range", &range)
  }
}

extension Ruby: JSONRecord {
  static var blank: Ruby { Ruby(base: [], annotation: []) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("base", &base)
    try visitor.list("annotation", &annotation)
    try visitor.optional("range", &range)
  }
}

extension InlineImage: JSONRecord {
  static var blank: InlineImage { InlineImage(mediaID: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("mediaID", &mediaID)
    try visitor.optional("altText", &altText)
    try visitor.optional("range", &range)
  }
}

extension LineBreak: JSONRecord {
  static var blank: LineBreak { LineBreak() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("range", &range)
  }
}

extension FootnoteReference: JSONRecord {
  static var blank: FootnoteReference { FootnoteReference(footnoteID: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("footnoteID", &footnoteID)
    try visitor.optional("label", &label)
    try visitor.optional("range", &range)
  }
}

extension ForeignInline: JSONRecord {
  static var blank: ForeignInline { ForeignInline(.blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("payload", &payload)
    try visitor.optional("range", &range)
  }
}
