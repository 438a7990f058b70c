import ArticleModel
import Source
import Stages
import ZipArchive

/// Writes an EPUB 3.3 of one article, with its NewsML-G2 item inside.
struct EPUBWriter: ArticleWriter {
  static let format = Format(
    "epub", "EPUB 3.3, one article", fileExtensions: ["epub"], mediaType: "application/epub+zip", isBinary: true)
  static let diagnostics = DiagnosticKind.ofEPUBWriter
  static let losses = LossKind.ofEPUB + LossKind.ofNewsML

  struct Options: StageOptions {
    var record = true

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("record", into: &record, "put the NewsML-G2 item inside, as a linked record")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let (article, path) = try soleArticle(
      of: document.resolved(losingPackagesAs: .epubPackage, in: &context), in: &context)
    let edition = try EPUBEdition(article, at: path, in: &context)
    context.loseWhatEPUBCannotSay(of: edition, isRecorded: options.record)
    let record = options.record ? EPUBRecord(of: edition, in: &context) : nil
    let page = EPUBPage(edition, beside: record, in: &context)
    record?.note(of: edition, in: &context)
    let navigation = EPUBNavigation(edition, headings: page.headings)
    let package = EPUBPackage(edition, page: page, hasRecord: record != nil)
    var parts: [(name: String, bytes: [UInt8])] = [
      (EPUBParts.package, package.document()), (EPUBParts.navigation, navigation.document()),
      (EPUBParts.navigationOfEPUB2, navigation.ncx()), (EPUBParts.stylesheet, EPUBStylesheet.bytes),
      (EPUBParts.page, page.bytes),
    ]
    if let record { parts.append((EPUBParts.record, record.bytes)) }
    do throws(ZipError) {
      bytes += try EPUBContainer.archive(of: parts, modified: edition.modified)
    } catch {
      throw StageFailure(Diagnostic(.epubArchive, error.message), .limit)
    }
  }

  private func soleArticle(
    of document: Document, in context: inout StageContext
  ) throws(StageFailure) -> (article: Article, path: String) {
    var found: [(article: Article, path: String)] = []
    for (index, item) in document.items.enumerated() {
      let place = "items[\(index)]"
      let path = document.items.count > 1 ? place + "." : ""
      switch item {
      case .article(let article): found.append((article, path))
      case .media(let media): context.lose(Loss(.epubItem, path: place, excerpt: media.media.id))
      case .package(let package):
        context.lose(Loss(.epubItem, path: place, excerpt: package.metadata.identity.guid ?? "package"))
      case .opaque(let opaque): context.lose(Loss(.epubItem, path: place, excerpt: opaque.name))
      }
    }
    guard let sole = found.first else { throw StageFailure(Diagnostic(.epubNoArticle)) }
    guard found.count == 1 else { throw StageFailure(Diagnostic(.epubSeveralArticles), .usage) }
    if document.envelope != nil { context.lose(Loss(.epubEnvelope, path: "envelope")) }
    return sole
  }
}
