import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// Judges NewsML-G2 by its schema, where there is one, and by the lint.
struct NewsMLJudge: ArticleJudge {
  /// The schema; `nil` where none is at hand.
  let schema: NewsMLSchema?
  /// The schemes that the user brought.
  let given: [Scheme]

  func judge(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) {
    guard source.bytes.contains(where: { $0 > 0x20 }) else { throw StageFailure(Diagnostic(.newsMLEmpty)) }
    let document: MarkupDocument
    do throws(MarkupError) {
      if let schema {
        document = try schema.document(of: source)
      } else {
        document = try MarkupDocument.read(xml: source.bytes)
      }
    } catch {
      throw .newsMLCannotBeRead(error)
    }
    for remark in document.remarks where !Self.isFalseAlarm(remark) { context.report(.newsMLRemark(remark)) }
    let root = document.root
    guard ["newsMessage", "catalog"].contains(root.name.local) || NewsMLLint.kinds.contains(root.name.local) else {
      let message = "the root element is \(root.name.qualified)"
      throw StageFailure(Diagnostic(.newsMLNotNewsML, message, at: root.range))
    }
    for finding in NewsMLLint(root, of: source, given: given).findings { context.report(finding) }
  }

  /// libxml2 refuses white space around dates, which XML Schema allows.
  static func isFalseAlarm(_ remark: MarkupRemark) -> Bool {
    guard remark.topic == .schema, remark.message.contains("DateTime") || remark.message.contains("dateTime"),
      let start = remark.message.firstIndex(of: "'"), let end = remark.message.lastIndex(of: "'")
    else { return false }
    let quoted = remark.message[start...end].split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    return quoted.contains { part in
      guard part.trimmed.utf8.count < part.utf8.count, !part.trimmed.isEmpty else { return false }
      switch MomentForm(part) {
      case .moment: return true
      case .empty, .truncated, .day, .malformed: return false
      }
    }
  }
}
