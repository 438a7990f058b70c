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
      note(scratch.ledger.losses, of: edition, in: &context)
      return bytes
    } catch {
      let message = "the NewsML-G2 item is left out: \(error.diagnostic.message)"
      context.report(Diagnostic(.epubNoRecord, message))
      context.lose(Loss(.epubMetadata, path: edition.path + "metadata"))
      return nil
    }
  }

  /// Records what the record cannot say either, unless the page said so of the same place.
  private static func note(_ losses: [Loss], of edition: EPUBEdition, in context: inout StageContext) {
    let known = Set(context.ledger.losses.map(\.path))
    for var loss in losses where loss.kind.severity < .critical && !known.contains(edition.path + loss.path) {
      loss.path = edition.path + loss.path
      // The ledger's text is that of the page.
      loss.ink = 0
      context.lose(loss)
    }
  }
}
