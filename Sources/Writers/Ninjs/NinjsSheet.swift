import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

/// An item on its way to JSON: what was noticed and lost on the way.
struct NinjsSheet {
  /// The line that is written.
  let line: NinjsLine
  /// The line the item came in, where it came as ninjs.
  let own: NinjsLine?
  /// What the user said.
  let facts: ManifestFacts
  /// What did not survive.
  private(set) var losses: [Loss] = []
  /// The arithmetic of the text of the bodies.
  var account = TextAccount()
  /// The fields whose values the source leaves to their default.
  var derived: Set<String> = []

  private var remarks: [Diagnostic] = []
  private let place: NinjsPlace
  private var prefix: String { place.prefix }

  init(_ line: NinjsLine, own: NinjsLine?, facts: ManifestFacts, at place: NinjsPlace) {
    self.line = line
    self.own = own
    self.facts = facts
    self.place = place
  }

  /// An id made of the place of the item in its input, where nothing else gives it one.
  func madeGuid(_ metadata: Metadata) -> ItemGuid? { ItemGuid(metadata, in: place.source, at: place.index) }

  /// Whether the item came in this line, so that nothing is said that it did not say.
  var isNative: Bool { own == line }

  /// Notes that something did not survive as it was.
  mutating func lose(_ kind: LossKind, _ path: String, _ action: LossAction = .dropped, _ excerpt: String = "") {
    losses.append(Loss(kind, path: prefix + path, action, excerpt: excerpt))
  }

  /// Notes that an entry of a list did not survive, so that the entries behind it moved up.
  mutating func drop(_ path: String, _ excerpt: String = "", as kind: LossKind = .ninjsNoPlace) {
    let list = path.hasSuffix("]") ? path.lastIndex(of: "[").map { String(path[..<$0]) } : nil
    lose(kind, list ?? path, .dropped, excerpt)
  }

  /// Notes a value that has no place, where there is one.
  mutating func lose(_ value: String?, _ path: String, _ kind: LossKind = .ninjsNoPlace) {
    if let value { lose(kind, path, .dropped, value) }
  }

  /// Notes something.
  mutating func remark(_ diagnostic: Diagnostic) {
    remarks.append(diagnostic)
  }

  /// Takes over the losses of a body and its account.
  mutating func settle(_ page: XHTMLBody) {
    for var loss in page.losses {
      loss.path = prefix + loss.path
      losses.append(loss)
    }
    account += page.account
  }

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for remark in remarks { context.report(remark) }
    for field in derived.sorted() {
      context.report(
        Diagnostic(.ninjsDerivedValue, "\(field) was left to its default and is said in full", field: field))
    }
    for loss in losses { context.lose(loss) }
    context.account(account)
  }

  /// The text of a code; what of it does not come back is noted.
  mutating func spell(_ code: Code?, _ path: String) -> String? {
    guard let code else { return nil }
    guard let text = code.spelled else {
      lose(.ninjsCode, path, .dropped)
      return nil
    }
    if Code(spelled: text) != code { lose(.ninjsCode, path, .approximated, code.summary) }
    return text
  }

  /// Sets the members of a code; what of it does not come back is noted.
  mutating func set(_ code: Code?, in draft: inout JSONDraft, _ path: String, flat: Bool? = nil) {
    guard let code else { return }
    let form = NinjsCode(code, in: flat ?? (line == .one) ? .one : .three)
    draft.set("uri", form.uri)
    draft.set("literal", form.literal)
    draft.set("scheme", form.scheme)
    draft.set("code", form.code)
    if form.value != code { lose(.ninjsCode, path, form.isEmpty ? .dropped : .approximated, code.summary) }
  }

  /// A URI for an address; one that had to be escaped, or is none, is noted.
  mutating func uri(_ address: String?, _ path: String) -> String? {
    guard let address else { return nil }
    if LexicalForm.isURI(address) { return address }
    let escaped = LexicalForm.uri(address)
    lose(.ninjsAddress, path, escaped == nil ? .dropped : .approximated, address)
    return escaped
  }

  /// A moment; a date that is none is noted and left out.
  mutating func moment(_ date: NewsDate?, _ path: String) -> String? {
    guard let date else { return nil }
    guard let text = date.rfc3339 else {
      lose(.ninjsDate, path, .dropped, date.iso8601)
      return nil
    }
    noteSpelling(of: date, text, path)
    return text
  }

  /// The source's own spelling of a date gives way to that of RFC 3339.
  mutating func noteSpelling(of date: NewsDate, _ text: String, _ path: String) {
    if date.text != text { lose(.ninjsSpelling, path + ".text", .approximated, date.text) }
  }

  /// The words of a line; markup, language and other properties that have no place are noted.
  mutating func words(_ text: FieldText, _ path: String) -> String {
    if !NinjsWords.isExact(line: text.content) { lose(.ninjsMarkup, path + ".content", .approximated, text.plainText) }
    lose(text.role?.summary, path + ".role")
    lose(text.language, path + ".language")
    lose(text.direction?.rawValue, path + ".direction")
    lose(text.rank.map(String.init), path + ".rank")
    return text.plainText
  }

  /// The words of paragraphs; markup that has no place is noted.
  mutating func words(_ blocks: [Block], _ path: String) -> String {
    let text = NinjsWords.text(of: blocks)
    if !NinjsWords.isExact(blocks) { lose(.ninjsMarkup, path, .approximated, text) }
    return text
  }
}
