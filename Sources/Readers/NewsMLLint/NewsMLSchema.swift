import Source
import XMLBridge

/// A compiled schema that judges share.
final class NewsMLSchema {
  private let validator: SchemaValidator

  /// Compiles a schema and what it includes.
  init(_ main: SourceFile, with others: [SourceFile]) throws(MarkupError) {
    validator = try SchemaValidator(main, with: others)
  }

  /// Reads a document in pieces and holds it against the schema on the way.
  func stream(by rule: PieceRule, from feed: @escaping (Int) -> [UInt8]) throws(MarkupError) -> MarkupStream? {
    try validator.stream(by: rule, from: feed)
  }

  /// Reads a document and holds it against the schema in one go.
  func document(of source: SourceFile) throws(MarkupError) -> MarkupDocument {
    try validator.document(of: source.bytes)
  }
}
