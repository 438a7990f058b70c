import ArticleModel

extension Document: JSONRecord {
  static var blank: Document { Document() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    var version = FormatVersion()
    try visitor.required("galley", &version)
    try visitor.optional("source", &source)
    try visitor.optional("envelope", &envelope)
    try visitor.list("items", &items)
  }
}

extension SourceRecord: JSONRecord {
  static var blank: SourceRecord { SourceRecord(sha256: "", byteCount: 0) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("sha256", &sha256)
    try visitor.required("byteCount", &byteCount)
  }
}

extension Article: JSONRecord {
  static var blank: Article { Article() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.part("metadata", &metadata)
    try visitor.list("media", &media)
    try visitor.list("bodies", &bodies)
    try visitor.usual("mainBody", &mainBody, 0)
  }
}

extension MediaItem: JSONRecord {
  static var blank: MediaItem { MediaItem(media: .blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.part("metadata", &metadata)
    try visitor.required("media", &media)
  }
}

extension OpaqueItem: JSONRecord {
  static var blank: OpaqueItem { OpaqueItem(name: "", payload: .blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("name", &name)
    try visitor.required("payload", &payload)
  }
}

extension ForeignPayload: JSONRecord {
  static var blank: ForeignPayload { ForeignPayload(format: "", contextPath: "", bytes: []) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("format", &format)
    try visitor.optional("namespace", &namespace)
    try visitor.required("contextPath", &contextPath)
    try visitor.usual("position", &position, 0)
    try visitor.octets("bytes", &bytes)
  }
}
