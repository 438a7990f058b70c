import Markup
import Source
import Stages
import XMLBridge

/// How a reader of XML begins: the root of its input, and what the bridge says of it, under the ids of the reader.
struct XMLOpening: Sendable {
  /// The input holds nothing but white space.
  let empty: DiagnosticKind
  /// A rule of XML is broken, and the input was read all the same.
  let malformed: DiagnosticKind
  /// The input breaks its schema.
  let schema: DiagnosticKind
  /// The input is no XML.
  let unreadable: DiagnosticKind
  /// The input is larger or deeper than news can be.
  let limit: DiagnosticKind

  /// The root element; what the bridge noticed is reported.
  func root(of source: SourceFile, in context: inout StageContext) throws(StageFailure) -> MarkupElement {
    guard source.bytes.contains(where: { $0 > 0x20 }) else { throw StageFailure(Diagnostic(empty)) }
    do throws(MarkupError) {
      let document = try MarkupDocument.read(xml: source.bytes)
      for remark in document.remarks { context.report(self.remark(remark)) }
      return document.root
    } catch {
      throw failure(error)
    }
  }

  /// What the bridge noticed.
  func remark(_ remark: MarkupRemark) -> Diagnostic {
    var diagnostic = Diagnostic(remark.topic == .schema ? schema : malformed, remark.message, at: remark.range)
    diagnostic.position = remark.position
    return diagnostic
  }

  /// Why the bridge gave up.
  func failure(_ error: MarkupError) -> StageFailure {
    let isLimit = error.reason == .limit
    var diagnostic = Diagnostic(isLimit ? limit : unreadable, error.message, at: error.range)
    diagnostic.position = error.position
    return StageFailure(diagnostic, isLimit ? .limit : .conversion)
  }
}
