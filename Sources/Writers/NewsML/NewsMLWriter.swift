import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// Writes NewsML-G2 2.35 at conformance power: a newsItem for a story, a newsMessage for several.
struct NewsMLWriter: ArticleWriter {
  static let format = Format(
    "newsml", "NewsML-G2 2.35, an item or a message", fileExtensions: ["xml"],
    mediaType: "application/vnd.iptc.g2.newsitem+xml")
  static let diagnostics = DiagnosticKind.ofNewsMLWriter
  static let losses = LossKind.ofNewsML

  /// What stands around the items.
  enum Wrap: String, CaseIterable, Sendable {
    /// A message where there is an envelope or several items, else nothing.
    case auto
    /// Nothing: one item.
    case item
    /// A message with its header.
    case message
  }

  /// How the vocabularies of the item's codes are told.
  enum Catalogs: String, CaseIterable, Sendable {
    /// By references to catalogs.
    case reference
    /// In place, every one of IPTC's that is in use, so that nothing has to be fetched.
    case inline
  }

  /// Whether the item says that it went through us.
  enum HopMode: String, CaseIterable, Sendable {
    /// Where it was another format before, and its bytes are known.
    case auto
    /// Always.
    case always
    /// Never.
    case never
  }

  struct Options: StageOptions {
    var wrap = Wrap.auto
    var catalogs = Catalogs.reference
    var hop = HopMode.auto
    var body = NewsMLBodyForm.xhtml
    /// The schemes of the catalogs that the user brought.
    var schemes: [Scheme] = []

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("wrap", into: &wrap, "what stands around the items: a newsMessage, or one newsItem alone")
      try settings.take(
        "catalogs", into: &catalogs, "how vocabularies are told: by reference, or every one in use in place")
      try settings.take(
        "hop", into: &hop, "add a hop that names Galley and the digest of the source: auto does so for other formats")
      try settings.take("body", into: &body, "what bodies are written as, unless they are kept as they came")
      var files: [SourceFile] = []
      try settings.take("catalog", into: &files, "files of catalogs; what is used of them is declared in place")
      for file in files {
        guard let catalog = CatalogFile(file) else {
          throw StageFailure(Diagnostic(.newsMLBadCatalog, "\(file.name) declares no scheme"), .usage)
        }
        schemes += catalog.schemes
      }
    }
  }

  let options: Options
  /// Whether what a source said in words of its own goes back to its place.
  var keepsForeign = true

  init(options: Options) {
    self.options = options
  }

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let items = try NewsMLItem.items(of: stamped(document, context.facts), in: &context)
    guard let first = items.first else { throw StageFailure(Diagnostic(.newsMLNoItems)) }
    let isMessage = options.wrap == .message || (options.wrap == .auto && (document.envelope != nil || items.count > 1))
    guard isMessage || items.count == 1 else { throw StageFailure(Diagnostic(.newsMLSeveralItems), .usage) }
    // A second holder would have the buffer copied at the first byte.
    var sheet = NewsMLSheet(MarkupSink(reusing: exchange(&bytes, with: [])))
    prepare(&sheet, for: document.items)
    sheet.sink.declaration()
    sheet.bodyForm = options.body
    if isMessage {
      try sheet.newsMessage(document.envelope ?? Envelope(), items)
    } else {
      if document.envelope != nil { sheet.lose(.newsMLEnvelope, "envelope") }
      sheet.piece(first)
    }
    sheet.finish(document, in: &context)
    bytes = sheet.take()
  }

  /// Tells a sheet what it must know of the items.
  func prepare(_ sheet: inout NewsMLSheet, for items: [Item]) {
    sheet.isFromNewsML = items.contains { $0.standard?.name == "NewsML-G2" }
    sheet.isFromStandard = items.contains { $0.standard != nil }
    sheet.keepsForeign = keepsForeign
    sheet.catalogStyle = options.catalogs
    sheet.given = options.schemes
  }

  /// The document, each item with a hop that says what we did to it, where that is wanted.
  func stamped(_ document: Document, _ facts: ManifestFacts) -> Document {
    guard options.hop != .never else { return document }
    var stamped = document
    for index in document.items.indices {
      let isForeign = document.source != nil && document.items[index].standard?.name != "NewsML-G2"
      guard options.hop == .always || isForeign, var metadata = document.items[index].metadata else { continue }
      metadata.lifecycle.hops.append(.transformed(document.source, behind: metadata.lifecycle.hops, facts))
      stamped.items[index].metadata = metadata
    }
    return stamped
  }
}
