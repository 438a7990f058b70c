import ArticleModel
import Source
import Stages

@testable import Readers

/// What the text reader made of an input.
struct Reading {
  let source: SourceFile
  let article: Article
  /// All articles of the file.
  let articles: [Article]
  let context: StageContext

  init(_ text: String, settings: [String: String] = [:]) throws {
    try self.init(bytes: Array(text.utf8), settings: settings)
  }

  init(bytes: [UInt8], settings: [String: String] = [:]) throws {
    source = SourceFile(name: "story.txt", bytes: bytes)
    var context = StageContext()
    var given = Settings(
      of: "text", settings.mapValues { SettingValue([$0], at: .commandLine) })
    let document = try TextReader(options: TextOptions(&given)).read(source, in: &context)
    articles = document.articles
    article = articles.first ?? Article()
    self.context = context
  }

  var metadata: Metadata { article.metadata }
  var blocks: [Block] { article.body?.blocks ?? [] }
  var account: TextAccount { context.ledger.account }
  var remarks: [String] { context.diagnostics.map(\.id) }

  /// The body in short: what each block is, and its words.
  var outline: [String] {
    blocks.map { block in
      let words = block.lines.joined(separator: " | ")
      return switch block {
      case .paragraph(let node): node.style == .normal ? "p: \(words)" : "\(node.style.rawValue): \(words)"
      case .heading(let node): "h\(node.level): \(words)"
      case .list(let node): (node.isOrdered ? "ol: " : "ul: ") + words
      case .figure(let node): "figure: \(node.caption.plainText) [\(node.credit.plainText)]"
      case .relatedLink(let node): "related: \(node.label ?? "") \(words)"
      case .quotation: "quote: \(words)"
      case .preformatted: "pre: \(words)"
      case .rule: "rule"
      default: "other: \(words)"
      }
    }
  }

  /// The text in the ranges of a field's origin.
  func traced(_ field: FieldName, _ index: Int? = nil) -> [String] {
    let origins = metadata.origins(of: field)
    let origin = index.flatMap { index in origins.first { $0.index == index } } ?? origins.first
    return origin?.ranges.map { source.text(in: $0) } ?? []
  }
}
