import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// Reads a body out of whatever carries it; every character of its text is in the blocks or accounted for.
struct BodyCarrierReader {
  /// The media that are known already.
  var media: [Media] = []
  /// What pages of the web do otherwise, where the bodies come from such.
  var page: PageConventions?
  /// The vocabularies that codes in the body are resolved by.
  var resolve: @Sendable (Code) -> Code = { $0 }

  /// Reads the content of an element: markup if there is any in it, else text.
  func read(contentOf element: MarkupElement) -> CarriedBody {
    let elements = element.elements
    guard let first = elements.first else { return read(text: element.text, at: element.range) }
    let isAlone = elements.count == 1 && !element.holdsInk
    return read(markup: isAlone ? first : Self.page(around: element.children), of: element)
  }

  /// Reads text: HTML if its tags are in it, else paragraphs.
  func read(text: String, at range: SourceRange?) -> CarriedBody {
    guard Ink.count(text) > 0 else { return CarriedBody(carrier: .empty) }
    if EscapedMarkup.isFound(in: text), let nodes = EscapedMarkup.nodes(of: text, at: range) {
      return read(escaped: nodes, text)
    }
    var body = CarriedBody(carrier: .plainText)
    var mender = EscapeMender()
    let mended = mender.mended(text)
    if mended != text { body.remarks.append(.doubleEscapes) }
    body.blocks = PlainParagraphs.blocks(of: mended, at: range)
    let ink = Ink.count(text)
    body.account = TextAccount(source: ink, body: ink - mender.notation, notation: mender.notation)
    if mended != text || !PlainParagraphs.isWhole(text) { body.text = text }
    return body
  }

  /// Reads bytes that came encoded as text: what they are if they are text, else nothing.
  func read(encoded text: String, _ bytes: [UInt8]?, at range: SourceRange?) -> CarriedBody {
    var body = CarriedBody(carrier: .encoded, remarks: [.encoded], text: text)
    body.isEncoded = true
    guard let bytes, let decoded = String(validating: bytes, as: UTF8.self), Self.isText(bytes) else { return body }
    let inner = read(text: decoded, at: range)
    body.carrier = inner.carrier
    body.remarks = inner.remarks
    body.blocks = inner.blocks
    body.media = inner.media
    body.losses = inner.losses
    body.account = inner.account
    return body
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private func read(markup root: MarkupElement, of element: MarkupElement) -> CarriedBody {
    switch MarkupKind(root) {
    case .html: return read(html: root)
    case .nitf: return read(nitf: root)
    case .other: return read(other: root)
    }
  }

  private func read(html root: MarkupElement) -> CarriedBody {
    var body = CarriedBody(carrier: .xhtml)
    let page = MarkupNamespace.righted(root, &body.remarks)
    let isOwn = page.isOfGalley
    fill(&body, with: page, isOwn: isOwn)
    if !isOwn { body.markup = page }
    return body
  }

  private func read(nitf root: MarkupElement) -> CarriedBody {
    var body = CarriedBody(carrier: .nitf)
    let document = MarkupNamespace.righted(nitf: root, &body.remarks)
    if !document.isOfGalley { body.markup = document }
    var reader = NITFBodyReader()
    reader.takenMediaIDs = Set(media.map(\.id))
    body.blocks = reader.blocks(of: document)
    body.media = reader.media
    body.losses = reader.losses
    let all = document.ink
    body.verbatimInk = max(0, all - reader.ink - reader.notationInk - reader.droppedInk)
    body.account = TextAccount(
      source: all, body: reader.ink, fields: body.verbatimInk, notation: reader.notationInk, dropped: reader.droppedInk)
    return body
  }

  private func read(other root: MarkupElement) -> CarriedBody {
    var body = CarriedBody(carrier: .privateMarkup, remarks: [.privateMarkup(root.name.qualified)])
    let markup = MarkupNamespace.freed(root)
    body.markup = markup
    fill(&body, with: PrivateMarkup.html(markup), isOwn: false)
    return body
  }

  private func read(escaped nodes: [MarkupNode], _ text: String) -> CarriedBody {
    var body = CarriedBody(carrier: .escapedHTML, remarks: [.escapedMarkup])
    body.text = text
    fill(&body, with: Self.page(around: nodes), isOwn: false)
    let ink = Ink.count(text)
    body.account.fields = 0
    body.account.source = ink
    body.account.notation = ink - body.account.body - body.account.dropped
    body.verbatimInk = 0
    return body
  }

  /// Takes blocks out of a page; text for machines, such as a title, stays in the verbatim body.
  private func fill(_ body: inout CarriedBody, with page: MarkupElement, isOwn: Bool) {
    var mender = EscapeMender()
    var page = page
    if !isOwn, EscapeMender.finds(in: page) {
      page = mender.mended(page)
      body.remarks.append(.doubleEscapes)
    }
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = self.page == nil || isOwn
    reader.page = isOwn ? nil : self.page
    reader.keepsFurniture = self.page != nil
    reader.isOwnPage = isOwn
    reader.resolve = resolve
    reader.know(media)
    body.blocks = reader.blocks(of: [.element(page)])
    body.media = reader.media
    body.losses = reader.losses
    let all = page.ink
    body.verbatimInk = max(0, all - reader.ink - reader.notationInk - reader.droppedInk)
    body.account = TextAccount(
      source: all + mender.notation, body: reader.ink, fields: body.verbatimInk,
      notation: reader.notationInk + mender.notation, dropped: reader.droppedInk)
  }

  private static func page(around nodes: [MarkupNode]) -> MarkupElement {
    var root = MarkupElement(MarkupName("html", namespace: MarkupNamespace.xhtml))
    root.children = [.element(MarkupElement(MarkupName("body", namespace: MarkupNamespace.xhtml), children: nodes))]
    return root
  }
}

extension MarkupElement {
  /// The ink of all text below.
  var ink: Int {
    var ink = 0
    withText { ink = Ink.count($0) }
    return ink
  }

  /// Whether Galley wrote the page, so that its blocks are all there is to it.
  var isOfGalley: Bool {
    (first("head")?.elements ?? []).contains {
      $0.html == .meta && $0.attribute("name") == "generator" && $0.attribute("content") == "Galley"
    }
  }
}
