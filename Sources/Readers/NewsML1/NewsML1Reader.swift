import ArticleModel
import Markup
import NewsCodes
import Source
import Stages
import XMLBridge

/// Reads NewsML 1.0 to 1.2, with or without its namespace and its DTD, which is never fetched.
///
/// An item becomes a story, or a medium where it holds nothing else; its tree of components becomes bodies, media and
/// lines. What the model has no place for is kept verbatim and reported.
struct NewsML1Reader: ArticleReader {
  static let format = Format(
    "newsml1", "NewsML 1.0 to 1.2, an envelope of items", fileExtensions: ["xml"], mediaType: "text/vnd.iptc.newsml")
  static let diagnostics = DiagnosticKind.ofNewsML1
  static let losses = LossKind.htmlBody + LossKind.nitfBody + [.newsML1Unread]

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int {
    let head = source.headToRecognise
    let roots: [StaticString] = ["<newsml>", "<newsml ", "<newsml\n", "<newsml\r", "<newsml\t", ":newsml "]
    guard roots.contains(where: { head.mentions($0, within: 4_096) }) else { return 0 }
    return head.mentions("iptc.org/std/nar/", within: 4_096) ? 0 : 96
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    let root = try XMLOpening.newsML1.root(of: source, in: &context)
    guard Self.isRoot(root) else {
      throw StageFailure(Diagnostic(.newsML1NotNewsML, "the root element is \(root.name.qualified)", at: root.range))
    }
    return Self.document(of: root, source, in: &context)
  }

  /// Whether an element is the root of NewsML 1.
  static func isRoot(_ root: MarkupElement) -> Bool {
    root.name.local == "NewsML"
  }

  /// The document of a root.
  static func document(of root: MarkupElement, _ source: SourceFile, in context: inout StageContext) -> Document {
    var document = Document()
    var frame = NewsML1Reading(source)
    document.envelope = frame.envelope(root)
    frame.finish(in: &context)
    let topics = NewsML1Topics(root)
    for item in root.all("NewsItem") {
      var reading = NewsML1Reading(source)
      reading.metadata.identity.standard = SourceStandard("NewsML", version: root.attribute("Version")?.trimmed)
      reading.topics = topics
      reading.topics.add(item)
      document.items.append(reading.item(item))
      reading.finish(in: &context)
    }
    if document.items.isEmpty { context.report(Diagnostic(.newsML1NoItems, at: root.range)) }
    return document
  }
}
