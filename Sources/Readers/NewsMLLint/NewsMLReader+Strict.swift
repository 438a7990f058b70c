import ArticleModel
import Source
import Stages

extension NewsMLReader {
  /// Reads an input that keeps to the standard; for one that does not, every breach is an error, and the first of them
  /// fails the run.
  func readStrictly(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    var inner = StageContext(facts: context.facts)
    let document = try readTolerantly(source, in: &inner)
    let lint = NewsMLLint(try Self.root(of: source), of: source, given: options.schemes)
    let breaches = lint.findings.filter { $0.severity == .error }
    let remarks = inner.diagnostics.map { Self.isBreach($0) ? Self.raised($0) : $0 }
    for remark in remarks + breaches { context.report(remark) }
    for loss in inner.ledger.losses { context.lose(loss) }
    context.account(inner.ledger.account)
    let errors = (remarks + breaches).filter { $0.severity == .error }
    if let first = errors.min(by: { Self.place($0) < Self.place($1) }) { throw StageFailure(first, .contract) }
    return document
  }

  /// Whether a remark says that the input breaks the standard, rather than that something about it is not known here.
  private static func isBreach(_ diagnostic: Diagnostic) -> Bool {
    let harmless: [DiagnosticKind] = [.newsMLUnresolvable, .newsMLPlainBody, .newsMLNoItemsInMessage]
    return diagnostic.severity == .warning && diagnostic.id.hasPrefix("newsml.") && !harmless.contains(diagnostic.kind)
  }

  private static func raised(_ diagnostic: Diagnostic) -> Diagnostic {
    var raised = diagnostic
    let kind = diagnostic.kind
    raised.kind = DiagnosticKind(kind.id, .error, meaning: kind.meaning, remedy: kind.remedy)
    return raised
  }

  private static func place(_ diagnostic: Diagnostic) -> Int { diagnostic.range?.start ?? 0 }
}
