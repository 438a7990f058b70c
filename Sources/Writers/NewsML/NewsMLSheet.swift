import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// The item on its way to the page: what is written, and what was noticed on the way.
///
/// Every element begins on a line of its own; an element that holds only text stays on it.
struct NewsMLSheet {
  /// The markup written so far.
  var sink: MarkupSink
  /// What bodies are written as.
  var bodyForm = NewsMLBodyForm.xhtml
  /// The vocabularies the item's qcodes are resolved by.
  var vocabularies = Vocabularies.iptc
  /// The aliases that no catalog declares and that were remarked on.
  var unknownAliases: Set<String> = []
  /// What did not survive.
  var losses: [Loss] = []
  /// The arithmetic of the text of the bodies.
  private(set) var account = TextAccount()
  /// What was noticed.
  private(set) var remarks: [Diagnostic] = []

  /// Whether the source followed a standard of the trade, so that its own spelling of dates is worth telling.
  var isFromStandard = false
  /// Whether the source was NewsML-G2 too, so that what is demanded and it did not say is marked as ours.
  var isFromNewsML = false
  /// How the vocabularies of the item's codes are told.
  var catalogStyle = NewsMLWriter.Catalogs.reference
  /// The schemes that the user brought.
  var given: [Scheme] = []
  /// Where IPTC's vocabularies go once it is known which are in use, how deep, and which catalog they stand for.
  var catalogMark: (mark: Int, depth: Int, href: String?)?
  /// Whether foreign payloads are put back.
  var keepsForeign = true

  /// How many of the characters that XML forbids have been told of.
  var toldReplaced = 0
  /// Which of several items hold such characters.
  var itemsWithForbidden: Set<Int> = []
  private(set) var depth: Int
  var hasElements = false
  /// The names of the elements that are open.
  private var names: [StaticString] = []
  /// The foreign payloads that belong here or below; `nil` where there are none.
  private var place: NewsMLPlace?
  /// What nothing could hold where it stood.
  var misfits: [ForeignPayload] = []
  /// Where such things go, and how deep that is.
  var overflow: (mark: Int, depth: Int)?
  private var tag = NewsMLTag()

  /// Starts a sheet behind what is in a sink, inside as many elements as the depth says.
  init(_ sink: MarkupSink, depth: Int = 0) {
    self.sink = sink
    self.depth = depth
  }

  /// Writes an element: in `body` its attributes first and its content next.
  mutating func element(_ name: StaticString, _ body: (inout NewsMLSheet) -> Void = { _ in }) {
    open(name)
    let inner = place?.enter(name.description)
    write(name, inner, body)
  }

  /// Writes an element that a part of the model stands for, with what else the source said in it.
  mutating func element(
    _ name: StaticString, owning bag: [ForeignPayload], _ path: String, _ body: (inout NewsMLSheet) -> Void
  ) {
    open(name)
    if let stray = place?.enter(name.description) { misfits += stray.allMisfits }
    let before = misfits.count
    write(name, place(of: bag, in: name.description, path)) { sheet in
      body(&sheet)
      sheet.finishTag()
      sheet.putBack(before: nil)
      sheet.envelop(misfitsFrom: before, of: path)
    }
  }

  /// Writes what found no place in an element at its end, where elements of other namespaces may stand.
  ///
  /// Where they may not, it goes to the end of the item, which is another owner.
  private mutating func envelop(misfitsFrom first: Int, of path: String) {
    let own = place?.takeMisfits() ?? []
    misfits += own
    guard misfits.count > first, type?.foreignSlot != nil, type?.isMixed == false else {
      let moved = own.map(\.contextPath).joined(separator: ", ")
      if !own.isEmpty, !path.isEmpty { lose(.newsMLForeign, path + ".foreign", .approximated, moved) }
      return
    }
    for misfit in misfits[first...] { verbatim(misfit.envelope) }
    misfits.removeSubrange(first...)
  }

  private mutating func open(_ name: StaticString) {
    finishTag()
    guard place != nil else { return }
    putBack(before: name.description)
    place?.count(name.description)
  }

  private mutating func write(_ name: StaticString, _ inner: NewsMLPlace?, _ body: (inout NewsMLSheet) -> Void) {
    var outer = inner
    swap(&outer, &place)
    names.append(name)
    beginLine()
    tag = place.map { NewsMLTag($0.attributes, $0.type) } ?? NewsMLTag()
    sink.begin(name)
    depth += 1
    hasElements = false
    body(&self)
    finishTag()
    putBack(before: nil)
    depth -= 1
    if hasElements { beginLine() }
    sink.end(name)
    hasElements = true
    names.removeLast()
    misfits += place?.misfits ?? []
    place = outer
  }

  /// Writes what of the source belongs on the tag and has not been written, before anything else is.
  mutating func finishTag() {
    guard !tag.pending.isEmpty else { return }
    let (attributes, misfits) = tag.rest()
    for (declaration, attribute) in attributes {
      if let declaration { sink.attribute(declaration) }
      sink.attribute(attribute)
    }
    for misfit in misfits {
      self.misfits.append(
        ForeignPayload(format: "newsml", contextPath: "@" + misfit.name.local, bytes: Array(misfit.value.utf8)))
    }
  }

  /// Writes what of the source comes before a child of a name, or before the end.
  private mutating func putBack(before name: String?) {
    guard place != nil else { return }
    for element in place?.take(before: name) ?? [] {
      beginLine()
      sink.fragment(element)
      hasElements = true
    }
  }

  /// The place of an element that owns a bag.
  private mutating func place(of bag: [ForeignPayload], in name: String, _ path: String) -> NewsMLPlace? {
    let foreign = path.isEmpty ? "foreign" : path + ".foreign"
    guard keepsForeign, !bag.isEmpty else { return nil }
    let fitting = bag.filter { $0.format == NewsMLWriter.format.name && $0.canBePutBack }
    if fitting.count < bag.count {
      let excerpt = bag.filter { !fitting.contains($0) }.map(\.contextPath).joined(separator: ", ")
      lose(.newsMLForeign, foreign, .dropped, excerpt)
    }
    guard !fitting.isEmpty, let type = type(ofChild: name) else { return nil }
    return NewsMLPlace(fitting, type)
  }

  /// The type of the element that is open.
  var type: NewsMLType? { type(ofChild: nil) }

  private func type(ofChild name: String?) -> NewsMLType? {
    var type: NewsMLType?
    for name in names.map(\.description) + (name.map { [$0] } ?? []) {
      type =
        type.flatMap { NewsMLGrammar.standard.type(of: name, in: $0) } ?? NewsMLGrammar.standard.type(ofGlobal: name)
    }
    return type
  }

  /// Writes an element that holds one line of text.
  mutating func element(_ name: StaticString, text: String) {
    element(name) { $0.text(LexicalForm.oneLine(text)) }
  }

  /// Writes text.
  mutating func text(_ text: String) {
    finishTag()
    sink.text(text)
  }

  /// Writes an attribute where there is a value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    sink.attribute(name, tag.pending.isEmpty ? value : tag.value(of: name.description, value))
  }

  /// Writes an attribute of ours, which says what the schema has no attribute or no form for.
  mutating func own(_ name: String, _ value: String) {
    if !tag.declaresOwnPrefix { sink.attribute("xmlns:galley", OwnTerm.namespace) }
    tag.declaresOwnPrefix = true
    sink.attribute(MarkupAttribute(MarkupName(name, prefix: OwnTerm.prefix), value))
  }

  /// Writes an attribute that is a number, where there is a value.
  mutating func attribute(_ name: StaticString, _ value: Int?) {
    attribute(name, value.map(String.init))
  }

  /// Notes that something did not survive as it was.
  mutating func lose(_ kind: LossKind, _ path: String, _ action: LossAction = .dropped, _ excerpt: String = "") {
    losses.append(Loss(kind, path: path, action, excerpt: excerpt))
  }

  /// Notes something.
  mutating func remark(_ diagnostic: Diagnostic) {
    remarks.append(diagnostic)
  }

  /// Starts a line, indented by the depth.
  mutating func beginLine() {
    if depth == 0, !hasElements { return }
    sink.newline(indent: 2 * depth)
  }

  /// Takes over the losses of what was written as XHTML, and its account where it was a body.
  mutating func settle(_ page: XHTMLBody, isBody: Bool) {
    losses += page.losses
    guard isBody else { return }
    account += page.account
    hasElements = true
  }

  /// Takes over a loss.
  mutating func take(_ loss: Loss) { losses.append(loss) }

  /// Takes over the account of a body.
  mutating func add(_ account: TextAccount) { self.account += account }

  /// Hands what was noticed so far over to the context, and forgets it.
  mutating func settle(in context: inout StageContext) {
    for remark in remarks { context.report(remark) }
    for loss in losses { context.lose(loss) }
    context.account(account)
    remarks = []
    losses = []
    account = TextAccount()
  }

  /// Takes the bytes out, with a line end behind the last element.
  mutating func take() -> [UInt8] {
    sink.newline()
    // A second holder would have the buffer copied.
    return exchange(&sink, with: MarkupSink()).take()
  }
}
