import ArticleModel

extension Code: JSONRecord {
  static var blank: Code { Code() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("qcode", &qcode)
    try visitor.optional("uri", &uri)
    try visitor.optional("literal", &literal)
    try visitor.optional("resolvedURI", &resolvedURI)
  }
}

extension NewsDate: JSONRecord {
  static var blank: NewsDate { NewsDate(text: "", year: 0) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("text", &text)
    try visitor.required("year", &year)
    try visitor.optional("month", &month)
    try visitor.optional("day", &day)
    try visitor.optional("hour", &hour)
    try visitor.optional("minute", &minute)
    try visitor.optional("second", &second)
    try visitor.optional("fraction", &fraction)
    try visitor.optional("offset", &offset)
  }
}

extension GeoPoint: JSONRecord {
  static var blank: GeoPoint { GeoPoint(latitude: "", longitude: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("latitude", &latitude)
    try visitor.required("longitude", &longitude)
    try visitor.optional("altitude", &altitude)
  }
}
