import ArticleModel

extension Document {
  /// Takes the source's markup away from every body whose blocks are no longer those it stood for.
  mutating func clearOutdatedVerbatim(since before: Document) {
    for item in items.indices {
      guard case .article(var article) = items[item], article.bodies.contains(where: { $0.verbatim != nil }) else {
        continue
      }
      var isChanged = false
      for index in article.bodies.indices where before.disagrees(with: article.bodies[index], at: item, index) {
        article.bodies[index].verbatim = nil
        isChanged = true
      }
      if isChanged { items[item] = .article(article) }
    }
  }

  /// Whether a body has its markup from here and its blocks from elsewhere.
  private func disagrees(with body: Body, at item: Int, _ index: Int) -> Bool {
    guard body.verbatim != nil else { return false }
    if items.indices.contains(item), case .article(let article) = items[item], article.bodies.indices.contains(index),
      article.bodies[index].verbatim == body.verbatim
    {
      return article.bodies[index].blocks != body.blocks
    }
    let namesakes = articles.flatMap(\.bodies).filter { $0.verbatim == body.verbatim }
    return !namesakes.isEmpty && !namesakes.contains { $0.blocks == body.blocks }
  }
}
