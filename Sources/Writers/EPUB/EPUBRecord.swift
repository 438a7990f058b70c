import ArticleModel
import Source
import Stages

/// The NewsML-G2 item that travels inside an EPUB (EPUB 3.3, linked records), so that nothing an EPUB cannot say is lost.
enum EPUBRecord {
  /// Writes the record, less what readers must not see; `nil`, and a diagnostic, where it cannot be made.
  static func bytes(of edition: EPUBEdition, in context: inout StageContext) -> [UInt8]? {
    var article = edition.article
    article.metadata.notes.removeAll { $0.audience != .anyone }
    article.metadata.relations.removeAll { $0.constraint != nil }
    article.metadata.lifecycle.history = []
    article.metadata.foreign = []
    if article.metadata.identity.guid == nil { article.metadata.identity.guid = edition.guid ?? edition.uniqueID }
    var scratch = StageContext(facts: context.facts)
    do throws(StageFailure) {
      var settings = Settings.none(of: NewsMLWriter.format.name)
      var writer = NewsMLWriter(options: try NewsMLWriter.Options(&settings))
      // What nobody has read may hold what readers must not see.
      writer.keepsForeign = false
      var bytes: [UInt8] = []
      try writer.write(Document(items: [.article(article)]), to: &bytes, in: &scratch)
      return bytes
    } catch {
      let message = "the NewsML-G2 item is left out: \(error.diagnostic.message)"
      context.report(Diagnostic(.epubNoRecord, message))
      context.lose(Loss(.epubMetadata, path: edition.path + ".metadata"))
      return nil
    }
  }
}
