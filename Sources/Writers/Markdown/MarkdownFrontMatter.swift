import ArticleModel
import JSONText

/// The facts above a Markdown document, as YAML whose texts are JSON's, which YAML takes as they are.
enum MarkdownFrontMatter {
  /// The front matter of an article.
  static func bytes(of article: Article) -> [UInt8] {
    let metadata = article.metadata
    let lifecycle = metadata.lifecycle
    var facts = JSONDraft()
    facts.set("title", metadata.texts.headline?.text.plainText.singleLine)
    facts.set("author", metadata.credits.creators.compactMap(\.printedName).map(JSONValue.string))
    facts.set("date", metadata.printedDate?.iso8601)
    facts.set("lastmod", (lifecycle.contentModified ?? lifecycle.versionCreated)?.iso8601)
    facts.set("canonical", metadata.identity.canonicalLink)
    facts.set("lang", article.body?.language ?? metadata.languages.content.first)
    var bytes = Array("---\n".utf8)
    for fact in facts.members {
      bytes += (fact.name + ": ").utf8
      var sink = JSONSink()
      fact.node.value.write(to: &sink)
      bytes += sink.take()
      bytes += "\n".utf8
    }
    return bytes + Array("---\n\n".utf8)
  }
}
