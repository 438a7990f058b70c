import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// The reading of one document: what is known so far, and what was noticed on the way.
struct NITFReading {
  /// What is known about the story.
  var metadata = Metadata()
  /// The ink of the text that went into fields, or was kept verbatim.
  var fieldInk = 0
  /// Reads what stands in running text.
  var body = NITFBodyReader()
  /// What goes into the story's own bag, and where it stood.
  var kept: [(payload: ForeignPayload, element: MarkupElement)] = []
  /// Whether a writer of ours listed the creators beside the bylines.
  var listsCreators = false
  /// The creators it listed.
  var listedCreators: [Party] = []
  /// The places at which subjects stood, where a writer of ours says so.
  var subjectPlaces: [Int?] = []

  private var remarks: [Diagnostic] = []
  private var sourceInk = 0

  /// Reads a document into an article.
  mutating func article(_ root: MarkupElement) -> Article {
    var conformer = NITFConformer()
    sourceInk = Ink.count(root.text)
    let root = conformer.document(root)
    for finding in conformer.findings.prefix(200) {
      remarks.append(Diagnostic(.nitfStructure, finding.message, at: finding.range))
    }
    takeRoot(root)
    if let head = root.first("head") { takeHead(head) }
    var article = Article()
    if let part = root.first("body") { takeBody(part, into: &article) }
    settleSubjects()
    settleCreators()
    settleForeign()
    article.metadata = metadata
    article.media = body.media
    return article
  }

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for remark in remarks { context.report(remark) }
    for loss in body.losses { context.lose(loss) }
    context.account(
      TextAccount(
        source: sourceInk, body: body.ink, fields: fieldInk,
        notation: body.notationInk + max(sourceInk - body.ink - fieldInk - body.notationInk - body.droppedInk, 0),
        dropped: body.droppedInk))
  }

  /// Notes something.
  mutating func remark(_ kind: DiagnosticKind, _ message: String, _ element: MarkupElement) {
    remarks.append(Diagnostic(kind, message, at: element.range))
  }

  /// Records that a field was found in an element.
  mutating func trace(_ field: FieldName, _ element: MarkupElement, rule: String? = nil) {
    trace(field, nil, element, rule: rule)
  }

  /// Records that one of the values of a field was found in an element.
  mutating func trace(_ field: FieldName, _ index: Int?, _ element: MarkupElement, rule: String? = nil) {
    let rule = "nitf." + (rule ?? element.nitfName ?? element.name.local)
    metadata.trace(Origin(field: field, index: index, rule: rule, ranges: element.range.map { [$0] } ?? []))
  }

  /// The words of an element, which go into a field.
  mutating func words(_ element: MarkupElement) -> [Inline] {
    let before = body.ink
    let words = body.line(of: element)
    moveInk(since: before)
    return words
  }

  /// The blocks of an element, which go into a field.
  mutating func blocks(_ nodes: [MarkupNode]) -> [Block] {
    let before = body.ink
    let blocks = body.blocks(nodes)
    moveInk(since: before)
    return blocks
  }

  /// The text of an element, which goes into a field.
  mutating func text(_ element: MarkupElement) -> String {
    let text = element.text
    fieldInk += Ink.count(text)
    return text.collapsed
  }

  private mutating func moveInk(since before: Int) {
    fieldInk += body.ink - before
    body.ink = before
  }

  /// The date of an attribute; `nil` where there is none or it cannot be read.
  mutating func date(_ element: MarkupElement, _ name: String) -> NewsDate? {
    guard let text = value(element, name) else { return nil }
    guard let date = NewsDate(iso8601: text) else {
      remark(.nitfBadDate, "\"\(text.prefix(40))\" in \(element.name.local) is no date", element)
      return nil
    }
    if date.hour != nil, date.offset == nil {
      remark(.nitfNoZone, "\"\(text)\" in \(element.name.local) has no zone", element)
    }
    return date
  }

  /// The value of an attribute without white space around it; `nil` where nothing is left.
  func value(_ element: MarkupElement, _ name: String) -> String? {
    element.nitf(name).map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The value of an attribute of ours.
  func own(_ element: MarkupElement, _ name: String) -> String? {
    element.attribute(name, in: NITFNames.own)
  }
}
