import ArticleModel

extension PackageMember: JSONUnion {
  /// The `type` of a member in JSON.
  enum Tag: String, CaseIterable {
    case group
    case item
  }

  func writeCase(to writer: inout FieldWriter) {
    switch self {
    case .group(let id): tagged(.group, GroupReference(id: id), to: &writer)
    case .item(let relation): tagged(.item, relation, to: &writer)
    }
  }

  static func make<V: PayloadVisitor>(_ tag: Tag, _ visitor: inout V) throws(V.Failure) -> PackageMember {
    switch tag {
    case .group:
      let reference: GroupReference = try visitor.payload()
      return .group(reference.id)
    case .item: return .item(try visitor.payload())
    }
  }
}
