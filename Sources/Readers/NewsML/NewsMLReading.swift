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
  /// What is to be said once of the input's catalogs.
  let log: CatalogLog
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
  /// A history that says no more than one date and one place.
  var pubHistory: MarkupElement?
  /// The place it names.
  var publishedAt: String?
  private var foreignRanges: [SourceRange] = []
  /// What was noticed.
  private(set) var remarks: [Diagnostic] = []

  /// Starts to read in an input.
  init(_ source: SourceFile, given: [Scheme] = [], log: CatalogLog = CatalogLog()) {
    self.source = source
    self.given = given
    self.log = log
    vocabularies = Vocabularies(given: given)
    metadata.origins.reserveCapacity(24)
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
    metadata.trace(Origin(field: field, index: index, rule: "newsml." + element.local, ranges: ranges))
  }

  /// Keeps an element of the item that the model has no place for.
  mutating func keep(_ element: MarkupElement, at path: String = "") {
    var bag: [ForeignPayload] = []
    keep(element, in: &bag, at: path)
    metadata.foreign += bag
    if let range = element.range { foreignRanges.append(range) }
  }

  /// Keeps what of an element the item's own properties do not say: its attributes, and all it holds.
  mutating func keepRest(
    of element: MarkupElement, _ taken: @autoclosure () -> NewsMLTaken = NewsMLTaken(),
    at path: @autoclosure () -> String
  ) {
    let rest = bag(element, taken(), at: path())
    if !rest.isEmpty, let range = element.range { foreignRanges.append(range) }
    if !rest.isEmpty { metadata.foreign += rest }
    for child in element.hasElements ? element.elements : [] { keep(child, at: path()) }
  }

  /// The path of a child of which there may be several: the first of them needs no number.
  static func path(_ path: String, _ index: Int) -> String {
    index == 0 ? path : "\(path)[\(index)]"
  }

  /// Puts what was kept in order.
  mutating func settle() {
    metadata.foreign = Self.settled(metadata.foreign)
    guard !metadata.foreign.isEmpty else { return }
    metadata.trace(Origin(field: .foreign, rule: "newsml.foreign", ranges: foreignRanges))
  }

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for remark in remarks + log.take() { context.report(remark) }
    for loss in losses { context.lose(loss) }
    context.account(account)
  }
}
