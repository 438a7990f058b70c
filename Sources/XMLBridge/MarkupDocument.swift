import Markup
import Source

/// A document as values: its tree, and what was noticed while reading it.
package struct MarkupDocument: Sendable {
  /// The root element; its ranges count in bytes of the input.
  package let root: MarkupElement
  /// Its pieces, where it was cut into pieces; the root is empty then.
  package let pieces: [MarkupPiece]
  /// What its DOCTYPE says.
  package let doctype: MarkupDoctype?
  /// The name of the encoding it was read in.
  package let encoding: String
  /// What was noticed, in document order.
  package let remarks: [MarkupRemark]

  /// Reads XML. A DOCTYPE with declarations of its own is refused, an external one left unread; nothing is fetched.
  package static func read(
    xml bytes: [UInt8], limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> MarkupDocument {
    let parse = MarkupParse(try DecodedInput(xml: bytes, limits: limits), limits: limits)
    return try parse.xml(keepingTree: true)
  }

  /// Reads XML in pieces, as `MarkupStream` hands them over one by one.
  package static func read(
    xml bytes: [UInt8], by rule: PieceRule, limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> MarkupDocument {
    let parse = MarkupParse(try DecodedInput(xml: bytes, limits: limits), limits: limits, by: rule)
    return try parse.xml(keepingTree: true)
  }

  /// Reads HTML, however broken.
  package static func read(
    html bytes: [UInt8], by transport: HTMLTransport = HTMLTransport(), limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> MarkupDocument {
    let parse = MarkupParse(try DecodedInput(html: bytes, transport, limits: limits), limits: limits)
    return try parse.html()
  }

  /// Checks that XML is well-formed, by the same rules as reading it, without building a tree.
  package static func checkWellFormed(
    xml bytes: [UInt8], limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> [MarkupRemark] {
    let parse = MarkupParse(try DecodedInput(xml: bytes, limits: limits), limits: limits)
    return try parse.xml(keepingTree: false).remarks
  }
}
