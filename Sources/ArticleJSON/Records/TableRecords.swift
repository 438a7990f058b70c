import ArticleModel

extension Table: JSONRecord {
  static var blank: Table { Table() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("columns", &columns)
    try visitor.list("caption", &caption)
    try visitor.list("head", &head)
    try visitor.list("body", &body)
    try visitor.list("foot", &foot)
    try visitor.optional("anchor", &anchor)
    try visitor.optional("repeats", &repeats)
    try visitor.optional("range", &range)
  }
}

extension TableColumn: JSONRecord {
  static var blank: TableColumn { TableColumn() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("alignment", &alignment)
    try visitor.optional("width", &width)
    try visitor.usual("span", &span, 1)
  }
}

extension TableRow: JSONRecord {
  static var blank: TableRow { TableRow([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("cells", &cells)
    try visitor.optional("range", &range)
  }
}

extension TableCell: JSONRecord {
  static var blank: TableCell { TableCell([]) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("blocks", &blocks)
    try visitor.usual("rowSpan", &rowSpan, 1)
    try visitor.usual("columnSpan", &columnSpan, 1)
    try visitor.usual("isHeader", &isHeader, false)
    try visitor.optional("alignment", &alignment)
    try visitor.optional("range", &range)
  }
}
