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

  /// Reads a message that arrives in pieces, and fails behind its end on the first breach of the standard in it.
  func streamStrictly(
    _ feed: InputFeed, in context: inout StageContext,
    to receive: (DocumentPiece) throws(StageFailure) -> Void
  ) throws(StageFailure) {
    var judging = NewsMLMessageJudging(by: NewsMLJudge(schema: nil, given: options.schemes), of: feed)
    var message = NewsMLMessageStream(feed, given: options.schemes)
    var first: Diagnostic?
    try judging.begin()
    var isAtEnd = false
    while !isAtEnd {
      var (noticed, judged) = (StageContext(facts: context.facts), StageContext())
      let part: DocumentPiece?
      if let piece = try judging.next(in: &noticed) {
        try judging.judge(piece, in: &judged)
        part = try message.take(piece, in: &noticed)
      } else {
        isAtEnd = true
        part = message.end(in: &noticed)
      }
      let breaches = Self.breaches(noticed.diagnostics, judged.diagnostics, in: &context)
      for breach in breaches where Self.place(breach) < first.map(Self.place) ?? .max { first = breach }
      for loss in noticed.ledger.losses { context.lose(loss) }
      context.account(noticed.ledger.account)
      if let part { try receive(part) }
    }
    if let first { throw StageFailure(first, .contract) }
  }

  /// Reports what was noticed and judged, and gives back what is an error by strict standards.
  private static func breaches(
    _ noticed: [Diagnostic], _ judged: [Diagnostic], in context: inout StageContext
  ) -> [Diagnostic] {
    let all = noticed.map { isBreach($0) ? raised($0) : $0 } + judged.filter { $0.severity == .error }
    for diagnostic in all { context.report(diagnostic) }
    return all.filter { $0.severity == .error }
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
