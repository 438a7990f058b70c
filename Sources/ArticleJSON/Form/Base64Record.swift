/// Bytes that are not UTF-8, as an object.
struct Base64Record: JSONRecord {
  static let recordName = "Base64"
  static let blank = Base64Record(base64: Base64(bytes: []))

  private var base64: Base64

  /// The bytes.
  var bytes: [UInt8] { base64.bytes }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("base64", &base64)
  }
}
