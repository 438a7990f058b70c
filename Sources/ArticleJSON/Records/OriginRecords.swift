import ArticleModel

extension Origin: JSONRecord {
  static var blank: Origin { Origin(field: .body, rule: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("field", &field)
    try visitor.optional("index", &index)
    try visitor.usual("kind", &kind, .source)
    try visitor.required("rule", &rule)
    try visitor.usual("confidence", &confidence, 100)
    try visitor.list("ranges", &ranges)
    try visitor.list("rivals", &rivals)
  }
}

extension Rival: JSONRecord {
  static var blank: Rival { Rival(value: "", rule: "", confidence: 0) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("value", &value)
    try visitor.required("rule", &rule)
    try visitor.required("confidence", &confidence)
    try visitor.optional("reason", &reason)
    try visitor.optional("range", &range)
  }
}
