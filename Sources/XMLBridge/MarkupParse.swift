import CLibXML2
import Markup
import Source

/// One reading of one document: from decoded bytes to values.
struct MarkupParse {
  let input: DecodedInput
  let limits: MarkupLimits
  /// How the document is cut into pieces; `nil` where it is kept whole.
  let rule: PieceRule?

  init(_ input: DecodedInput, limits: MarkupLimits, by rule: PieceRule? = nil) {
    self.input = input
    self.limits = limits
    self.rule = rule
  }

  /// Reads XML; without a tree the root is an empty element.
  func xml(
    keepingTree: Bool, by read: (xmlParserCtxtPtr) -> Int32 = { xmlParseDocument($0) }
  ) throws(MarkupError) -> MarkupDocument {
    try parse { bytes throws(MarkupError) in
      if let tag = AttributeGuard.crowdedTag(inXML: bytes, limit: limits.attributes) {
        throw error(.limit, "a tag has more than \(limits.attributes) attributes", at: tag)
      }
      let handle = try ParserHandle(xml: bytes)
      return try run(handle, TreeBuilder.xmlHandler(), keepingTree: keepingTree, by: read)
    }
  }

  /// Reads HTML.
  func html() throws(MarkupError) -> MarkupDocument {
    try parse { bytes throws(MarkupError) in
      let handle = try ParserHandle(html: bytes)
      return try run(handle, TreeBuilder.htmlHandler(), keepingTree: true) { htmlParseDocument($0) }
    }
  }

  private func parse(
    _ body: (UnsafeBufferPointer<UInt8>) throws(MarkupError) -> MarkupDocument
  ) throws(MarkupError) -> MarkupDocument {
    guard input.text.contains(where: { $0 > 0x20 }) else { throw MarkupError(.empty, "the document is empty") }
    return try input.text.withUnsafeBufferPointer(body)
  }

  private func run(
    _ handle: borrowing ParserHandle, _ handler: xmlSAXHandler, keepingTree: Bool,
    by read: (xmlParserCtxtPtr) -> Int32
  ) throws(MarkupError) -> MarkupDocument {
    let context = handle.context
    let log = RemarkLog(context, limit: limits.remarks)
    var builder = TreeBuilder(
      context, log: log, TreeOrder(limits: limits, places: input.places, keepsTree: keepingTree, rule: rule))
    withUnsafeMutablePointer(to: &builder) { builder in
      context.pointee.sax.pointee = handler
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      log.listen { _ = read(context) }
      // Nothing may reach the builder once it is gone.
      context.pointee.userData = UnsafeMutableRawPointer(context)
    }
    return try document(&builder, log, isHTML: context.pointee.html != 0)
  }

  private func document(
    _ builder: inout TreeBuilder, _ log: RemarkLog, isHTML: Bool
  ) throws(MarkupError) -> MarkupDocument {
    if let failure = builder.failure { throw error(failure.reason, failure.message, at: failure.offset) }
    if log.isTooCostly {
      throw MarkupError(.limit, "repairing the markup would take time out of all proportion to its size")
    }
    if let fatal = log.fatal { throw error(.malformed, fatal.remark.message, at: fatal.offset) }
    guard isHTML || builder.context.pointee.wellFormed != 0 else {
      throw MarkupError(.malformed, "the document is not well-formed")
    }
    let root = rule == nil ? try builder.root() : MarkupElement(MarkupName(""))
    return MarkupDocument(
      root: root, pieces: builder.pieces, doctype: builder.doctype, encoding: input.encoding,
      remarks: input.remarks + located(log))
  }

  private func error(_ reason: MarkupError.Reason, _ message: String, at offset: Int) -> MarkupError {
    MarkupError(
      reason, message, position: PositionWalk.positions(of: [offset], in: input.text).first,
      range: input.range(offset, offset))
  }

  private func located(_ log: RemarkLog) -> [MarkupRemark] {
    let entries = log.entries.sorted { $0.offset < $1.offset }
    let positions = PositionWalk.positions(of: entries.map(\.offset), in: input.text)
    var remarks = zip(entries, positions).map { entry, position in
      var remark = entry.remark
      remark.position = input.isUnpacked ? nil : position
      remark.range = input.range(entry.offset, entry.offset)
      return remark
    }
    if log.uncounted > 0 {
      remarks.append(MarkupRemark(.syntax, .note, "\(log.uncounted) more remarks on the markup are left out"))
    }
    return remarks
  }
}
