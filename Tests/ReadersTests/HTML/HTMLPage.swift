import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// A page of the Example Courier as the HTML reader reads it.
struct HTMLPage {
  let article: Article
  let context: StageContext

  /// Four paragraphs of a story, each with its number.
  static let prose = (1...4).map {
    "<p>\($0) The harbour closed when the storm came in from the sea, and nobody knows when the ferries will sail again, "
      + "as the harbour master said on Monday evening in the town hall.</p>"
  }

  /// Reads a page with some marks in its head and some in its body.
  init(
    head: String = "", body: String = "<h1>Storm closes the harbour</h1><p>The harbour closed on Monday.</p>"
  ) throws {
    let page = "<!doctype html><html lang=\"en\"><head>\(head)</head><body>\(body)</body></html>"
    let (document, context) = try Self.read(Array(page.utf8))
    self.context = context
    article = try #require(document.articles.first)
  }

  /// Reads the bytes of a page with some options.
  static func read(
    _ bytes: [UInt8], _ options: [String: SettingValue] = [:]
  ) throws -> (document: Document, context: StageContext) {
    var (settings, context) = (Settings(of: "html", options), StageContext())
    let reader = HTMLReader(options: try HTMLOptions(&settings))
    return (try reader.read(SourceFile(name: "page.html", bytes: bytes), in: &context), context)
  }

  /// What the page says in one script of JSON-LD.
  init(linked json: String) throws {
    try self.init(head: "<script type=\"application/ld+json\">\(json)</script>")
  }

  var metadata: Metadata { article.metadata }
  var headline: String? { metadata.texts.headline?.text.plainText }
  var authors: [String] { metadata.credits.creators.compactMap(\.name) }

  /// The rule that found a field.
  func rule(_ field: FieldName) -> String? { metadata.origins(of: field).first?.rule }
}
