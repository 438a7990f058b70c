import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

/// An item on its way to JSON-LD: what was lost on the way.
struct JSONLDSheet {
  /// What the paths of losses begin with.
  let prefix: String
  /// The arithmetic of the text of the bodies.
  var account = TextAccount()

  private var losses: [Loss] = []

  init(prefix: String) {
    self.prefix = prefix
  }

  /// The node of an item; `nil` and a loss where schema.org has none for its kind.
  mutating func node(of item: Item) -> JSONDraft? {
    switch item {
    case .article(let article): return story(article)
    case .media(let medium): return self.medium(medium)
    case .package(let package):
      lose(.jsonldItem, "", package.metadata.identity.guid ?? "package")
      return nil
    case .opaque(let opaque):
      lose(.jsonldItem, "", opaque.name)
      return nil
    }
  }

  /// Notes that something did not survive.
  mutating func lose(_ kind: LossKind, _ path: String, _ excerpt: String = "", ink: Int = 0) {
    let action: LossAction = kind == .jsonldMarkup ? .approximated : .dropped
    losses.append(Loss(kind, path: prefix + path, action, excerpt: excerpt, ink: ink))
  }

  /// Notes a value that has no place, where there is one.
  mutating func lose(_ value: String?, _ path: String, _ kind: LossKind = .jsonldNoPlace) {
    if let value { lose(kind, path, value) }
  }

  /// Hands what was noticed over to the context.
  func finish(in context: inout StageContext) {
    for loss in losses { context.lose(loss) }
    context.account(account)
  }

  /// The plain words of a line; its details are noted.
  mutating func words(_ text: FieldText, _ path: String) -> String? {
    if !NinjsWords.isExact(line: text.content) { lose(.jsonldMarkup, path, text.plainText) }
    if text.role != nil || text.language != nil || text.direction != nil || text.rank != nil {
      lose(.jsonldDetail, path)
    }
    let words = text.plainText
    return words.isEmpty ? nil : words
  }

  /// The plain words of paragraphs.
  mutating func words(_ blocks: [Block], _ path: String) -> String? {
    if !NinjsWords.isExact(blocks) { lose(.jsonldMarkup, path, blocks.plainText) }
    let words = NinjsWords.text(of: blocks)
    return words.isEmpty ? nil : words
  }

  /// The address of a code, where it has one that is a URI.
  static func address(of code: Code?) -> String? {
    [code?.resolvedURI, code?.uri].compactMap(\.self).first { LexicalForm.isURI($0) }
  }
}

extension JSONDraft {
  /// Sets a member that is a date, to its own precision.
  mutating func set(_ name: String, _ date: NewsDate?) {
    set(name, date.flatMap { $0.isPossible && $0.year > 0 ? $0.iso8601 : nil })
  }

  /// Sets a member that is one value or a list of several.
  mutating func set(_ name: String, oneOf values: [JSONValue]) {
    if values.count == 1 { set(name, values[0]) } else { set(name, values) }
  }

  /// Sets a member that is one text or a list of several.
  mutating func set(_ name: String, oneOf texts: [String]) {
    set(name, oneOf: texts.map(JSONValue.string))
  }
}
