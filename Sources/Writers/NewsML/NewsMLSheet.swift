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
  /// The vocabularies the item's qcodes are resolved by.
  var vocabularies = Vocabularies.iptc
  /// The aliases that no catalog declares and that were remarked on.
  var unknownAliases: Set<String> = []
  /// What did not survive.
  private(set) var losses: [Loss] = []
  /// The arithmetic of the text of the bodies.
  private(set) var account = TextAccount()
  /// What was noticed.
  private(set) var remarks: [Diagnostic] = []

  private var depth = 0
  private var hasElements = false

  /// Starts a sheet behind what is in a sink.
  init(_ sink: MarkupSink) {
    self.sink = sink
  }

  /// Writes an element: in `body` its attributes first and its content next.
  mutating func element(_ name: StaticString, _ body: (inout NewsMLSheet) -> Void = { _ in }) {
    beginLine()
    sink.begin(name)
    depth += 1
    hasElements = false
    body(&self)
    depth -= 1
    if hasElements { beginLine() }
    sink.end(name)
    hasElements = true
  }

  /// Writes an element that holds one line of text.
  mutating func element(_ name: StaticString, text: String) {
    element(name) { $0.sink.text(LexicalForm.oneLine(text)) }
  }

  /// Writes an attribute where there is a value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    sink.attribute(name, value)
  }

  /// Writes an attribute that is a number, where there is a value.
  mutating func attribute(_ name: StaticString, _ value: Int?) {
    sink.attribute(name, value.map(String.init))
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

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for remark in remarks { context.report(remark) }
    for loss in losses { context.lose(loss) }
    context.account(account)
    if sink.replacedScalars > 0 {
      context.lose(Loss(.newsMLCharacter, path: "", .approximated, excerpt: "\(sink.replacedScalars) characters"))
    }
  }

  /// Takes the bytes out, with a line end behind the last element.
  consuming func take() -> [UInt8] {
    sink.newline()
    return sink.take()
  }
}
