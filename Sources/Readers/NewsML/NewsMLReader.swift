import ArticleModel
import Markup
import NewsCodes
import Source
import Stages
import XMLBridge

/// Reads NewsML-G2: newsItem, packageItem and newsMessage of any version from 2.9 on, by local names.
///
/// A namespace is a hint and no more, as agencies get it wrong. What the model has no place for is kept verbatim and
/// reported. A zone is never added to a date, and a code never resolved by a catalog that is not at hand.
struct NewsMLReader: ArticleReader {
  static let format = Format(
    "newsml", "NewsML-G2 2.35, an item or a message", fileExtensions: ["xml"],
    mediaType: "application/vnd.iptc.g2.newsitem+xml")
  static let diagnostics = DiagnosticKind.ofNewsMLReader + DiagnosticKind.ofNewsML1
  static let losses = LossKind.htmlBody + LossKind.nitfBody + [.newsML1Unread]

  let options: Options
  /// The roots that are no news themselves, in the namespace of NewsML-G2.
  private static let rareRoots: [StaticString] = [
    "<conceptitem", "<knowledgeitem", "<planningitem", "<catalogitem", "<catalog", ":conceptitem", ":knowledgeitem",
    ":planningitem", ":catalogitem",
  ]

  static func recognises(_ source: SourceFile) -> Int {
    let head = source.headToRecognise
    let isNAR = head.mentions("iptc.org/std/nar/2006-10-01", within: 4_096)
    if isNAR, Self.rareRoots.contains(where: { head.mentions($0, within: 4_096) }) { return 95 }
    let roots: [StaticString] = [
      "<newsitem", "<newsmessage", "<packageitem", ":newsitem", ":newsmessage", ":packageitem",
    ]
    guard roots.contains(where: { head.mentions($0, within: 4_096) }) else { return 0 }
    return isNAR ? 95 : 70
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    guard options.isStrict else { return try readTolerantly(source, in: &context) }
    return try readStrictly(source, in: &context)
  }

  /// Reads an input and remarks on what breaks the standard.
  func readTolerantly(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    let root = try Self.root(of: source, in: &context)
    if NewsML1Reader.isRoot(root) { return NewsML1Reader.document(of: root, source, in: &context) }
    var document = Document()
    let log = CatalogLog()
    for element in try items(of: root, into: &document, source, in: &context) {
      var reading = NewsMLReading(source, given: options.schemes, log: log)
      document.items.append(reading.item(element))
      reading.finish(in: &context)
    }
    return document
  }

  /// The root element; what the bridge noticed is reported.
  static func root(of source: SourceFile, in context: inout StageContext) throws(StageFailure) -> MarkupElement {
    try XMLOpening.newsML.root(of: source, in: &context)
  }

  /// The elements of the items, those of a message among them; the message's header goes into the document.
  private func items(
    of root: MarkupElement, into document: inout Document, _ source: SourceFile, in context: inout StageContext
  ) throws(StageFailure) -> [MarkupElement] {
    switch root.local {
    case "newsMessage":
      var reading = NewsMLReading(source, given: options.schemes)
      document.envelope = reading.envelope(root)
      reading.finish(in: &context)
      let items = root.all("itemSet").flatMap(\.elements)
      if items.isEmpty { context.report(Diagnostic(.newsMLNoItemsInMessage, at: root.range)) }
      return items
    case "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "catalog":
      return [root]
    default:
      let message = "the root element is \(root.name.qualified)"
      throw StageFailure(Diagnostic(.newsMLNotNewsML, message, at: root.range))
    }
  }
}
