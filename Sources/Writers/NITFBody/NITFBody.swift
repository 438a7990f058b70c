import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// Turns blocks into the `body.content` of NITF 3.6: valid by construction, whatever the blocks hold.
///
/// Everything that NITF has an element for is written as that; what makes the difference beyond that stands in classes
/// and in attributes of ours, so that reading it back gives the same blocks. What cannot be expressed goes into
/// `losses`; the account closes over exactly the text it was given.
struct NITFBody {
  /// What could not be expressed.
  private(set) var losses: [Loss] = []
  /// The arithmetic of the text: what was given, written, and left to be printed elsewhere.
  private(set) var account = TextAccount()
  /// Fields that are printed outside the body: blocks that only repeat them are left out.
  var printedElsewhere: Set<FieldName> = []
  /// The media that figures and images can refer to.
  let media: [Media]

  /// The ids of media that were written.
  var writtenMedia: Set<String> = []
  private let blocks: [Block]
  private let path: String
  private var place: Int?
  private var ornamentInk = 0

  /// Prepares a body; `path` is where it stands in the document, such as `bodies[0]`.
  init(_ blocks: [Block], at path: String, media: [Media] = []) {
    self.blocks = blocks
    self.path = path
    self.media = media
  }

  /// The `body.content` element, in the namespace of NITF 3.6.
  mutating func content() -> MarkupElement {
    var nodes: [MarkupNode] = []
    for (index, block) in blocks.enumerated() {
      place = index
      nodes += node(block)
    }
    place = nil
    for medium in media where !writtenMedia.contains(medium.id) { nodes.append(.element(unshown(medium))) }
    var conformer = NITFConformer()
    let content = conformer.bodyContent(element("body.content", nodes))
    settle(content)
    return content
  }

  /// Nodes for some blocks.
  mutating func nodes(_ blocks: [Block]) -> [MarkupNode] {
    blocks.flatMap { node($0) }
  }

  private mutating func settle(_ content: MarkupElement) {
    let text = content.text
    account.source += blocks.ink
    account.body += Ink.count(text) - ornamentInk
    let forbidden = text.unicodeScalars.count { $0.isForbiddenInXML }
    if forbidden > 0 { lose(.nitfCharacter, .approximated, "\(forbidden) characters") }
  }

  /// Records what could not be expressed at the place being written.
  mutating func lose(
    _ kind: LossKind, _ action: LossAction = .dropped, _ excerpt: String = "", at range: SourceRange? = nil
  ) {
    let place = place.map { ".blocks[\($0)]" } ?? ""
    losses.append(Loss(kind, path: path + place, action, excerpt: excerpt, at: range))
  }

  /// Records what could not be expressed of a medium.
  mutating func lose(_ kind: LossKind, ofMedium part: String, _ excerpt: String) {
    losses.append(Loss(kind, path: part, .dropped, excerpt: excerpt))
  }

  /// Leaves out a block that is printed elsewhere; its text counts as carried in a field.
  mutating func leaveOut(_ block: Block) {
    account.fields += block.ink
    lose(.nitfRepetition, .dropped, block.lines.joined(separator: " "), at: block.range)
  }

  /// Text that is not the story's.
  mutating func ornament(_ text: String) -> MarkupNode {
    ornamentInk += Ink.count(text)
    return .text(MarkupText(text))
  }

  /// An element of NITF.
  func element(
    _ name: String, _ children: [MarkupNode] = [], _ attributes: KeyValuePairs<String, String?> = [:]
  ) -> MarkupElement {
    .nitf(name, children, attributes)
  }
}

extension MarkupElement {
  /// An element of NITF; names of attributes that begin with `galley:` are ours.
  static func nitf(
    _ name: String, _ children: [MarkupNode] = [], _ attributes: KeyValuePairs<String, String?> = [:]
  ) -> MarkupElement {
    var element = MarkupElement(MarkupName(name, namespace: NITFNames.namespace), children: children)
    element.attributes = attributes.compactMap { name, value in value.map { MarkupAttribute(attributeName(name), $0) } }
    return element
  }

  private static func attributeName(_ name: String) -> MarkupName {
    if name == "xml:lang" {
      return MarkupName("lang", prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace")
    }
    return name.hasPrefix("galley:") ? NITFNames.ownName(String(name.dropFirst(7))) : MarkupName(name)
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 forbids it.
  var isForbiddenInXML: Bool {
    (value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D) || value == 0xFFFE || value == 0xFFFF
  }
}

extension StageContext {
  /// Takes over the losses and the account of a body that was written.
  mutating func settle(_ body: NITFBody) {
    for loss in body.losses { lose(loss) }
    account(body.account)
  }
}
