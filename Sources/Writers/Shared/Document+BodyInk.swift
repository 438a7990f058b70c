import ArticleModel

extension Item {
  /// The ink of the text of all bodies.
  var bodyInk: Int {
    switch self {
    case .article(let article): article.bodies.reduce(0) { $0 + $1.blocks.ink }
    case .media, .package, .opaque: 0
    }
  }
}

extension Document {
  /// The ink of the text of all bodies, for the account of writers that carry all of it.
  var bodyInk: Int {
    items.reduce(0) { $0 + $1.bodyInk }
  }
}
