import Source

/// Holds documents against one XSD; compiled once, used often.
///
/// libxml2 rejects white space around dates and never checks that IDREFs lead anywhere: a valid document is no more
/// than that.
package struct SchemaValidator: ~Copyable {
  private let handle: SchemaHandle

  /// Compiles a schema. What it includes or imports is found by file name among the others; nothing else is read.
  package init(_ schema: SourceFile, with others: [SourceFile] = []) throws(MarkupError) {
    handle = try SchemaHandle(schema, with: others)
  }

  /// What in a document breaks the schema's rules, and what else is remarkable; throws where it is not well-formed.
  package borrowing func remarks(
    on bytes: [UInt8], limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> [MarkupRemark] {
    let parse = MarkupParse(try DecodedInput(xml: bytes, limits: limits), limits: limits)
    return try validated(parse, keepingTree: false).remarks
  }

  /// Reads a document and holds it against the schema in one go; what breaks the schema's rules is among its remarks.
  package borrowing func document(
    of bytes: [UInt8], limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> MarkupDocument {
    let parse = MarkupParse(try DecodedInput(xml: bytes, limits: limits), limits: limits)
    return try validated(parse, keepingTree: true)
  }

  /// Reads XML that arrives in chunks, as `MarkupStream` does by itself; what breaks the schema's rules is among its
  /// remarks.
  package borrowing func stream(
    by rule: PieceRule, limits: MarkupLimits = MarkupLimits(), from feed: @escaping (Int) -> [UInt8]
  ) throws(MarkupError) -> MarkupStream? {
    try MarkupStream(by: rule, limits: limits, from: feed, heardBy: handle)
  }

  private borrowing func validated(_ parse: MarkupParse, keepingTree: Bool) throws(MarkupError) -> MarkupDocument {
    try parse.xml(keepingTree: keepingTree) { handle.read($0) }
  }
}
