import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

/// One item in the making: what was found, what was left out, and what was noticed.
struct NinjsReading {
  /// The input.
  let source: SourceFile
  /// The line of ninjs the item is of.
  let line: NinjsLine
  /// What is known about the item.
  var metadata = Metadata()
  /// The media of the item.
  var media: [Media] = []
  /// The bodies of the item.
  var bodies: [Body] = []
  /// What was left out.
  var losses: [Loss] = []
  /// The arithmetic of the text of the bodies.
  var account = TextAccount()

  /// The URI of the item, which may have been minted of its guid.
  var uri: String?
  /// Whether the item names the version that Galley writes, so that some of what it says goes without saying.
  var isOurs = false

  private var remarks: [Diagnostic] = []

  init(_ source: SourceFile, line: NinjsLine) {
    self.source = source
    self.line = line
  }

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for remark in remarks { context.report(remark) }
    for loss in losses { context.lose(loss) }
    context.account(account)
  }

  /// Notes something.
  mutating func remark(_ kind: DiagnosticKind, _ message: String? = nil, at range: SourceRange?) {
    remarks.append(Diagnostic(kind, message, at: range))
  }

  /// Notes that a member was a dialect's.
  mutating func remarkDialect(_ name: String, as field: String, at range: SourceRange?) {
    remark(.ninjsDialect, "“\(name)” is no ninjs; it was read as \(field)", at: range)
  }

  /// Traces a field to a member.
  mutating func trace(_ field: FieldName, _ name: String, _ range: SourceRange?) {
    trace(field, nil, name, range)
  }

  /// Traces a value of a field to a member.
  mutating func trace(_ field: FieldName, _ index: Int?, _ name: String, _ range: SourceRange?) {
    let rule = "ninjs." + name
    metadata.trace(Origin(field: field, index: index, rule: rule, ranges: [range].compactMap(\.self)))
  }

  /// A value for the bag of what the model has no place for: its JSON, without the layout of the source.
  func payload(_ node: JSONNode, at path: String) -> ForeignPayload {
    var sink = JSONSink()
    node.value.write(to: &sink)
    return ForeignPayload(format: "ninjs", namespace: line.rawValue, contextPath: path, bytes: sink.take())
  }

  /// A text that stands as a name in the input, for the same bag.
  func payload(text: String, at path: String) -> ForeignPayload {
    var sink = JSONSink()
    sink.string(text)
    return ForeignPayload(format: "ninjs", namespace: line.rawValue, contextPath: path, bytes: sink.take())
  }

  /// What nobody took of an object, for its bag.
  func rest(of object: NinjsObject, below path: String = "") -> [ForeignPayload] {
    object.members.map { payload($0.node, at: path + $0.name) }
  }

  /// Takes a date; one that is none is reported and stays.
  mutating func date(_ names: String..., from object: inout NinjsObject) -> (date: NewsDate, text: NinjsText)? {
    guard let member = object.take(names, where: { $0.kind == .string }), let text = NinjsText(member) else {
      return nil
    }
    guard let date = NewsDate(iso8601: text.value) else {
      remark(.ninjsBadDate, "\"\(text.value.prefix(40))\" in \(text.name) is no date", at: text.range)
      object.restore(member)
      return nil
    }
    if date.hour != nil, date.offset == nil {
      remark(.ninjsNoZone, "\(date.iso8601) in \(text.name) has no zone", at: text.range)
    }
    return (date, text)
  }
}
