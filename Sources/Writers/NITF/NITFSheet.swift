import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// The story on its way to NITF: its tree in the making, and what did not survive.
struct NITFSheet {
  /// The story.
  let article: Article
  /// What is known about it.
  var metadata: Metadata { article.metadata }
  /// What did not survive.
  private(set) var losses: [Loss] = []
  /// The arithmetic of the text of the bodies.
  var account = TextAccount()

  /// The payloads that were put back, or told of where they could not be.
  var settled: Set<ForeignPayload> = []
  private let prefix: String

  /// Prepares a story; `prefix` stands before every path.
  init(_ article: Article, prefix: String) {
    self.article = article
    self.prefix = prefix
  }

  /// The whole document, as the schema of NITF 3.6 wants it.
  mutating func document() -> MarkupElement {
    var root = MarkupElement.nitf("nitf", [.element(head())])
    root.children.append(.element(body()))
    describe(&root)
    for (number, payload) in metadata.foreign.enumerated() where payload.format == "nitf" {
      if !root.place(payload, at: payload.steps) {
        lose(.nitfForeign, "foreign[\(number)]", .dropped, payload.contextPath)
      }
    }
    for bag in ForeignBags(.article(article)).bags where bag.payloads.contains(where: { !isSettled($0, in: bag) }) {
      lose(.nitfForeign, bag.path, .dropped, bag.payloads.map(\.contextPath).joined(separator: ", "))
    }
    var conformer = NITFConformer()
    let valid = conformer.document(root)
    if valid.hasForbiddenCharacters {
      let characters = ForbiddenCharacters(Document(items: [.article(article)]))
      losses += characters.losses(as: .nitfCharacter, besides: [], prefix)
    }
    return valid.laidOut(depth: 0)
  }

  /// Whether a payload was put back, or told of where it could not be; bodies and the story's own see to theirs.
  private func isSettled(_ payload: ForeignPayload, in bag: ForeignBags.Bag) -> Bool {
    payload.format == "nitf" && (settled.contains(payload) || bag.path == "foreign" || bag.path.hasSuffix(".verbatim"))
  }

  /// Version, language and what the source was written in.
  private mutating func describe(_ root: inout MarkupElement) {
    let isUnversioned = metadata.identity.standard == SourceStandard("NITF")
    if !isUnversioned { root.set("version", NITFNames.version) }
    root.set("baselang", metadata.languages.content.first)
    if let language = metadata.languages.metadata {
      root.attributes.append(
        MarkupAttribute(
          MarkupName("lang", prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace"), language))
    }
    root.setOwn("dir", metadata.languages.direction?.attributeValue)
    switch metadata.identity.standard {
    case let standard? where standard.name == "NITF" && standard.conformance == nil:
      if standard.version != "3.6" { root.setOwn("version", standard.version.map(NITFNames.version(named:))) }
    case let standard?:
      root.setOwn("standard", standard.name)
      root.setOwn("standardversion", standard.version)
      root.setOwn("conformance", standard.conformance)
    case nil: root.setOwn("standard-unknown", "yes")
    }
  }

  /// Notes that something did not survive as it was.
  mutating func lose(_ kind: LossKind, _ path: String, _ action: LossAction = .dropped, _ excerpt: String = "") {
    losses.append(Loss(kind, path: prefix + path, action, excerpt: excerpt))
  }

  /// Notes that something beside the story did not survive.
  mutating func lose(_ kind: LossKind, whole path: String, _ excerpt: String) {
    losses.append(Loss(kind, path: path, .dropped, excerpt: excerpt))
  }

  /// Notes that a body did not survive, with its words.
  mutating func lose(body: Body, at index: Int) {
    let ink = body.blocks.ink
    account.source += ink
    account.dropped += ink
    losses.append(
      Loss(.nitfOtherBody, path: prefix + "bodies[\(index)]", .dropped, excerpt: body.blocks.plainText, ink: ink))
  }

  /// Takes over what a part written as body text noticed; only the body itself goes into the account.
  mutating func settle(_ part: NITFBody, isBody: Bool) {
    for var loss in part.losses where loss.kind != .nitfCharacter {
      loss.path = prefix + loss.path
      losses.append(loss)
    }
    if isBody { account += part.account }
  }

  /// Hands what was noticed over to the context; `others` is the ink of stories that are not written.
  mutating func finish(in context: inout StageContext, leavingOut others: Int) {
    for loss in losses { context.lose(loss) }
    account.source += others
    account.dropped += others
    context.account(account)
  }
}

extension ForeignPayload {
  /// The steps of its path.
  fileprivate var steps: ArraySlice<Substring> { contextPath.split(separator: "/")[...] }
}

extension MarkupElement {
  /// Puts a payload at a path below; whether it could be put there.
  fileprivate mutating func place(_ payload: ForeignPayload, at steps: ArraySlice<Substring>) -> Bool {
    guard let step = steps.first else { return false }
    if steps.count == 1 { return put(payload, step) }
    let local = String(step)
    let index = children.firstIndex { $0.element?.name.local == local }
    var child = index.flatMap { children[$0].element } ?? .nitf(local)
    guard child.place(payload, at: steps.dropFirst()) else { return false }
    if let index { children[index] = .element(child) } else { children.append(.element(child)) }
    return true
  }

  private mutating func put(_ payload: ForeignPayload, _ step: Substring) -> Bool {
    if step.first == "@" { return putAttribute(payload) }
    guard let element = MarkupElement(fragment: payload.bytes) else { return false }
    children.append(.element(element))
    return true
  }

  /// Gives it an attribute that a bag holds.
  mutating func putAttribute(_ payload: ForeignPayload) -> Bool {
    guard let name = payload.attributeName, let value = String(validating: payload.bytes, as: UTF8.self) else {
      return false
    }
    let parts = name.split(separator: ":")
    guard (1...2).contains(parts.count), parts.allSatisfy({ LexicalForm.isAlias(String($0)) }) else { return false }
    let local = String(parts[parts.count - 1])
    if parts.count == 1 {
      attributes.append(MarkupAttribute(MarkupName(local), value))
    } else {
      guard let namespace = payload.namespace, !namespace.isEmpty, parts[0] != "xmlns" else { return false }
      attributes.append(MarkupAttribute(MarkupName(local, prefix: String(parts[0]), namespace: namespace), value))
    }
    return true
  }

  /// Whether there are characters in it that XML forbids.
  fileprivate var hasForbiddenCharacters: Bool {
    if attributes.contains(where: { $0.value.unicodeScalars.contains { $0.isForbiddenInXML } }) { return true }
    return children.contains { node in
      switch node {
      case .text(let run): run.text.unicodeScalars.contains { $0.isForbiddenInXML }
      case .element(let child): child.hasForbiddenCharacters
      case .comment, .instruction: false
      }
    }
  }

  /// Each element on a line of its own where no words stand between elements.
  fileprivate func laidOut(depth: Int) -> MarkupElement {
    guard Self.containers.contains(name.local), name.namespace == NITFNames.namespace, !children.isEmpty else {
      return self
    }
    var result = self
    let line = "\n" + String(repeating: "  ", count: depth + 1)
    result.children = children.flatMap { node -> [MarkupNode] in
      guard case .element(let child) = node else { return [] }
      return [.text(MarkupText(line)), .element(child.laidOut(depth: depth + 1))]
    }
    result.children.append(.text(MarkupText("\n" + String(repeating: "  ", count: depth))))
    return result
  }

  /// The elements that hold nothing but elements.
  private static let containers: Set<String> = [
    "nitf", "head", "tobject", "docdata", "del-list", "key-list", "identified-content", "iim", "body", "body.head",
    "hedline", "note", "abstract", "body.content", "block", "table", "thead", "tbody", "tfoot", "tr", "colgroup",
    "media", "ol", "ul", "dl", "dd", "bq", "fn", "nitf-table", "nitf-table-metadata", "nitf-colgroup",
    "nitf-table-summary", "body.end",
  ]
}
