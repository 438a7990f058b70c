import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// The reading of one NewsItem: what is known so far, and what was noticed on the way.
struct NewsML1Reading {
  /// The name of the format that payloads bear.
  static let formatName = "newsml1"

  /// The input.
  let source: SourceFile
  /// What is known about the item.
  var metadata = Metadata()
  /// Its media.
  var media: [Media] = []
  /// Its bodies.
  var bodies: [Body] = []
  /// How rich the richest body is, and which one that is.
  var richest = (richness: 0, index: 0)
  /// The topics that the document declares.
  var topics = NewsML1Topics()

  private var account = TextAccount()
  private var losses: [Loss] = []
  private var remarks: [Diagnostic] = []

  /// Starts to read in an input.
  init(_ source: SourceFile) {
    self.source = source
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
    metadata.trace(Origin(field: field, index: index, rule: "newsml1." + element.name.local, ranges: ranges))
  }

  /// Notes that something did not survive.
  mutating func lose(_ loss: Loss) {
    losses.append(loss)
  }

  /// Adds to the arithmetic of the bodies.
  mutating func add(_ account: TextAccount) {
    self.account += account
  }

  /// Keeps an element as it came.
  mutating func payload(_ element: MarkupElement, at path: String, _ position: Int = 0) -> ForeignPayload {
    remark(.newsML1Foreign, "\(element.name.qualified) in \(path) was kept as it came", element)
    return ForeignPayload(
      format: Self.formatName, namespace: element.name.namespace, contextPath: path, position: position,
      bytes: element.fragment)
  }

  /// The attributes of an element that were not taken, as payloads.
  func attributes(of element: MarkupElement, except taken: Set<String>) -> [ForeignPayload] {
    let rest = element.attributes.filter {
      !taken.contains($0.name.local) && $0.name.prefix != "xml" && !$0.value.isEmpty
    }
    return rest.enumerated().map { index, attribute in
      ForeignPayload(
        format: Self.formatName, namespace: attribute.name.namespace, contextPath: "@" + attribute.name.qualified,
        position: index, bytes: Array(attribute.value.utf8))
    }
  }

  /// Keeps an element of the item that the model has no place for.
  mutating func keep(_ element: MarkupElement, at path: String) {
    let position = metadata.foreign.count
    metadata.foreign.append(payload(element, at: path, position))
    trace(.foreign, position, element)
  }

  /// The value of an attribute without white space around it; `nil` where nothing is left.
  func value(_ element: MarkupElement, _ name: String) -> String? {
    element.attribute(name).map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The formal name of an element; `nil` where it has none.
  func formalName(_ element: MarkupElement) -> String? {
    value(element, "FormalName")
  }

  /// The words of an element on one line.
  func words(_ element: MarkupElement) -> String {
    element.text.collapsed
  }

  /// The date of a text; one that is none is reported.
  mutating func date(_ text: String, _ element: MarkupElement) -> NewsDate? {
    if let date = NewsDate(iso8601: text.trimmed) { return date }
    remark(.newsML1BadDate, "\"\(text.trimmed.prefix(40))\" in \(element.name.local) is no date", element)
    return nil
  }

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for remark in remarks { context.report(remark) }
    for loss in losses { context.lose(loss) }
    context.account(account)
  }
}
