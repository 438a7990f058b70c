/// A member of a package that is another group.
struct GroupReference: JSONRecord {
  static let blank = GroupReference(id: "")

  /// The id of the group.
  var id: String

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("id", &id)
  }
}
