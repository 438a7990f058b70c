import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// Reads feeds: RSS 0.9 to 2.0, RSS 1.0 and Atom; each entry becomes an article.
///
/// What an entry carries of its story becomes the body; where it carries none, a summary stays a description and there
/// is no body. Elements that the model has no place for are listed.
struct FeedReader: ArticleReader {
  static let format = Format(
    "feed", "RSS and Atom: each entry an article", fileExtensions: ["rss", "atom"], mediaType: "application/rss+xml")
  static let diagnostics = DiagnosticKind.ofFeeds
  static let losses = LossKind.htmlBody + LossKind.nitfBody + [.feedUnread]

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int {
    let head = source.headToRecognise
    if head.mentions("<rss", within: 2_048) { return 92 }
    if head.mentions("http://www.w3.org/2005/atom", within: 2_048),
      head.mentions("<feed", within: 2_048)
        || head.mentions("<entry", within: 2_048) || head.mentions(":feed", within: 2_048)
    {
      return 92
    }
    let isRDF = head.mentions("http://purl.org/rss/1.0/", within: 4_096) && head.mentions("rdf", within: 4_096)
    return isRDF ? 92 : 0
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    let root = try XMLOpening.feed.root(of: source, in: &context)
    guard ["rss", "feed", "RDF", "entry", "channel"].contains(root.local) else {
      throw StageFailure(Diagnostic(.feedNoFeed, "the root element is \(root.name.qualified)", at: root.range))
    }
    var document = Document()
    let channel = FeedChannel(root)
    let entries = root.local == "entry" ? [root] : channel.entries
    for entry in entries {
      var reading = FeedReading(entry, channel)
      document.items.append(.article(reading.article()))
      reading.finish(in: &context)
    }
    channel.account(for: root, in: &context)
    if document.items.isEmpty { context.report(Diagnostic(.feedNoEntries, at: root.range)) }
    return document
  }
}
