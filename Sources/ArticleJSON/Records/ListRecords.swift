import ArticleModel

extension ListBlock: JSONRecord {
  static var blank: ListBlock { ListBlock([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("items", &items)
    try visitor.usual("isOrdered", &isOrdered, false)
    try visitor.optional("start", &start)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension ListItem: JSONRecord {
  static var blank: ListItem { ListItem([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.optional("range", &range)
  }
}

extension DefinitionList: JSONRecord {
  static var blank: DefinitionList { DefinitionList([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("entries", &entries)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension Definition: JSONRecord {
  static var blank: Definition { Definition(terms: [], details: []) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("terms", &terms)
    try visitor.list("details", &details)
    try visitor.optional("range", &range)
  }
}
