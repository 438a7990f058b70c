import ArticleModel

extension Article {
  /// What a page of it is called: the main headline, or other words of the article, never words of ours; `nil` where
  /// there are none.
  var pageTitle: (title: String, isHeadline: Bool)? {
    let texts = metadata.texts
    if let headline = texts.headline?.text.plainText.singleLine, !headline.isEmpty { return (headline, true) }
    var rivals: [String?] = texts.headlines.map(\.text.plainText)
    rivals += [texts.title?.plainText, texts.slugline?.text]
    rivals += (body?.blocks ?? []).lazy.flatMap(\.lines).prefix(20).map(Optional.some)
    rivals += texts.descriptions.map(\.plainText)
    rivals += [metadata.identity.canonicalLink, metadata.identity.fileName, metadata.identity.guid]
    guard let found = rivals.lazy.compactMap({ $0?.singleLine }).first(where: { !$0.isEmpty }) else { return nil }
    return (found.count <= 80 ? found : String(found.prefix(79)) + "…", false)
  }
}
