import ArticleModel

extension Media: JSONRecord {
  static var blank: Media { Media(id: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("id", &id)
    try visitor.usual("kind", &kind, .picture)
    try visitor.list("renditions", &renditions)
    try visitor.optional("headline", &headline)
    try visitor.list("caption", &caption)
    try visitor.optional("credit", &credit)
    try visitor.list("creators", &creators)
    try visitor.optional("altText", &altText)
    try visitor.optional("created", &created)
    try visitor.list("rights", &rights)
    try visitor.part("concepts", &concepts)
    try visitor.list("foreign", &foreign)
    try visitor.optional("range", &range)
  }
}

extension Rendition: JSONRecord {
  static var blank: Rendition { Rendition() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("name", &name)
    try visitor.optional("href", &href)
    try visitor.optional("itemID", &itemID)
    try visitor.optional("contentType", &contentType)
    try visitor.optional("width", &width)
    try visitor.optional("height", &height)
    try visitor.optional("byteCount", &byteCount)
    try visitor.optional("duration", &duration)
    try visitor.optional("codec", &codec)
    try visitor.optional("hash", &hash)
    try visitor.list("resources", &resources)
    try visitor.list("foreign", &foreign)
  }
}
