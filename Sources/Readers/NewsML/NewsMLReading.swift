import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// The reading of one item: what is known so far, and what was noticed on the way.
struct NewsMLReading {
  /// The input.
  let source: SourceFile
  /// The schemes that the user brought.
  let given: [Scheme]
  /// What is known about the item.
  var metadata = Metadata()
  /// The media that belong to it.
  var media: [Media] = []
  /// Its bodies.
  var bodies: [Body] = []
  /// Which body is the main one.
  var mainBody = 0
  /// The renditions it consists of itself.
  var renditions: [Rendition] = []
  /// The vocabularies its qcodes are resolved by.
  var vocabularies: Vocabularies
  /// The arithmetic of its body.
  var account = TextAccount()
  /// What did not survive.
  var losses: [Loss] = []
  /// What was noticed.
  private(set) var remarks: [Diagnostic] = []

  /// Starts to read in an input.
  init(_ source: SourceFile, given: [Scheme] = []) {
    self.source = source
    self.given = given
    vocabularies = Vocabularies(given: given)
  }

  /// Notes something.
  mutating func remark(_ kind: DiagnosticKind, _ message: String, _ element: MarkupElement) {
    remarks.append(Diagnostic(kind, message, at: element.range))
  }

  /// Records that a field was found in an element.
  mutating func trace(_ field: FieldName, _ element: MarkupElement) {
    trace(field, nil, element)
  }

  /// Records that one of the values of a field was found in an element.
  mutating func trace(_ field: FieldName, _ index: Int?, _ element: MarkupElement) {
    let ranges = element.range.map { [$0] } ?? []
    metadata.trace(Origin(field: field, index: index, rule: "newsml." + element.name.local, ranges: ranges))
  }

  /// Keeps an element that the model has no place for, as it came.
  mutating func payload(_ element: MarkupElement, at path: String, _ position: Int = 0) -> ForeignPayload {
    remark(.newsMLForeignElement, "\(element.name.qualified) in \(path) was kept as it came", element)
    return ForeignPayload(
      format: "newsml", namespace: element.name.namespace, contextPath: path, position: position,
      bytes: element.range.map { Array(source.bytes[source.clamped($0)]) } ?? [])
  }

  /// Keeps an element of the item that the model has no place for.
  mutating func keep(_ element: MarkupElement, at path: String) {
    let position = metadata.foreign.count
    metadata.foreign.append(payload(element, at: path, position))
    metadata.trace(
      Origin(field: .foreign, index: position, rule: "newsml.foreign", ranges: element.range.map { [$0] } ?? []))
  }

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for remark in remarks { context.report(remark) }
    for loss in losses { context.lose(loss) }
    context.account(account)
  }
}

extension [UInt8] {
  fileprivate subscript(range: SourceRange) -> ArraySlice<UInt8> { self[range.start..<range.end] }
}
