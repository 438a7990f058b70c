import ArticleModel

extension NewsPackage: JSONRecord {
  static var blank: NewsPackage { NewsPackage() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.part("metadata", &metadata)
    try visitor.optional("root", &root)
    try visitor.list("groups", &groups)
  }
}

extension PackageGroup: JSONRecord {
  static var blank: PackageGroup { PackageGroup(id: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("id", &id)
    try visitor.optional("role", &role)
    try visitor.usual("mode", &mode, .bag)
    try visitor.list("members", &members)
    try visitor.list("foreign", &foreign)
  }
}
