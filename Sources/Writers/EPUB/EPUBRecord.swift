import ArticleModel
import Source
import Stages

/// The NewsML-G2 item that travels inside an EPUB (EPUB 3.3, linked records), so that nothing an EPUB cannot say is lost.
struct EPUBRecord {
  /// The item.
  let bytes: [UInt8]
  /// What the item cannot say.
  private let losses: [Loss]

  /// Writes the record, less what readers must not see; `nil`, and a diagnostic, where it cannot be made.
  init?(of edition: EPUBEdition, in context: inout StageContext) {
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
      self.bytes = bytes
      losses = scratch.ledger.losses
    } catch {
      let message = "the NewsML-G2 item is left out: \(error.diagnostic.message)"
      context.report(Diagnostic(.epubNoRecord, message))
      context.lose(Loss(.epubMetadata, path: edition.path + "metadata"))
      return nil
    }
  }

  /// A loss of the page, as kept where the record still says what the page does not.
  func settled(_ loss: Loss, of edition: EPUBEdition) -> Loss {
    var settled = loss
    let isGone = losses.contains { other in
      let path = edition.path + other.path
      return path.isEmpty || loss.path.hasPrefix(path) || path.hasPrefix(loss.path)
    }
    if !isGone { settled.action = .kept }
    return settled
  }

  /// Records what the record cannot say either, unless the page said so of the same place.
  func note(of edition: EPUBEdition, in context: inout StageContext) {
    let known = Set(context.ledger.losses.map(\.path))
    for var loss in losses where loss.kind.severity < .critical && !known.contains(edition.path + loss.path) {
      loss.path = edition.path + loss.path
      // The ledger's text is that of the page.
      loss.ink = 0
      context.lose(loss)
    }
  }
}
