import ArticleModel

extension Item: JSONUnion {
  /// The `type` of an item in JSON.
  package enum Tag: String, CaseIterable, Sendable {
    case article
    case media
    case package
    case opaque
  }

  func writeCase(to writer: inout FieldWriter) {
    switch self {
    case .article(let node): tagged(.article, node, to: &writer)
    case .media(let node): tagged(.media, node, to: &writer)
    case .package(let node): tagged(.package, node, to: &writer)
    case .opaque(let node): tagged(.opaque, node, to: &writer)
    }
  }

  static func make<V: PayloadVisitor>(_ tag: Tag, _ visitor: inout V) throws(V.Failure) -> Item {
    switch tag {
    case .article: .article(try visitor.payload())
    case .media: .media(try visitor.payload())
    case .package: .package(try visitor.payload())
    case .opaque: .opaque(try visitor.payload())
    }
  }
}
