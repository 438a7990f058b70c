import ArticleModel

extension Envelope: JSONRecord {
  static var blank: Envelope { Envelope() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("sent", &sent)
    try visitor.optional("sender", &sender)
    try visitor.optional("transmitID", &transmitID)
    try visitor.optional("priority", &priority)
    try visitor.optional("origin", &origin)
    try visitor.list("timestamps", &timestamps)
    try visitor.list("destinations", &destinations)
    try visitor.list("channels", &channels)
    try visitor.list("signals", &signals)
    try visitor.list("catalogs", &catalogs)
    try visitor.list("foreign", &foreign)
  }
}

extension Timestamp: JSONRecord {
  static var blank: Timestamp { Timestamp(date: .blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("role", &role)
    try visitor.required("date", &date)
    try visitor.list("foreign", &foreign)
  }
}

extension Destination: JSONRecord {
  static var blank: Destination { Destination(name: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("role", &role)
    try visitor.required("name", &name)
    try visitor.list("foreign", &foreign)
  }
}
