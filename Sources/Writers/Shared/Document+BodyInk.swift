import ArticleModel

extension Document {
  /// The ink of the text of all bodies, for the account of writers that carry all of it.
  var bodyInk: Int {
    articles.flatMap(\.bodies).reduce(0) { $0 + $1.blocks.ink }
  }
}
