import ArticleModel
import Markup
import Source
import Stages

/// Writes one body as XHTML: valid wherever flow content is, whatever the body holds.
///
/// What XHTML (or the style) cannot express goes into `losses`; the account closes over exactly the text it was given.
struct XHTMLBody {
  /// What the body is for.
  let style: XHTMLStyle
  /// What could not be expressed.
  private(set) var losses: [Loss] = []
  /// The arithmetic of the text: what was given, written, left to be printed elsewhere, and dropped.
  private(set) var account = TextAccount()

  /// The headings that were written, where the style lists them.
  var headings: [XHTMLHeading] = []
  /// The pictures that are shown.
  var pictures = XHTMLPictures()
  /// The ids.
  var anchors: XHTMLAnchors
  var outline: XHTMLOutline
  var isInsideLink = false
  var isInsideRuby = false

  private let blocks: [Block]
  private let path: String
  private var place: Int?

  /// Looks through a body; `path` is where it stands in the document, such as `items[0].bodies[0]`.
  init(_ blocks: [Block], at path: String, style: XHTMLStyle) {
    self.blocks = blocks
    self.path = path
    self.style = style
    anchors = XHTMLAnchors(blocks, style: style)
    outline = XHTMLOutline(style: style, highestInBody: anchors.highestHeading)
  }

  /// Writes the body, each of its blocks on a line of its own.
  mutating func write(to sink: inout MarkupSink) {
    let inkBefore = sink.ink
    let replacedBefore = sink.replacedScalars
    for index in blocks.indices {
      place = index
      let start = sink.count
      write(blocks[index], to: &sink)
      if sink.count > start { sink.newline() }
    }
    place = nil
    if sink.replacedScalars > replacedBefore {
      lose(.forbiddenCharacter, .approximated, excerpt: "\(sink.replacedScalars - replacedBefore) characters")
    }
    account.source += blocks.ink
    account.body += sink.ink - inkBefore
    account.dropped += losses.reduce(0) { $0 + $1.ink }
  }

  /// The body with nothing in its account: for words around the body, which are no text of it.
  var withoutAccount: XHTMLBody {
    var body = self
    body.account = TextAccount()
    return body
  }

  /// Writes words that stand outside the body, such as a headline; they are no part of the account.
  mutating func write(_ words: [Inline], to sink: inout MarkupSink) {
    phrase(words, to: &sink)
  }

  /// Records what could not be expressed at the place being written.
  mutating func lose(
    _ kind: LossKind, _ action: LossAction = .dropped, excerpt: String = "", at range: SourceRange? = nil
  ) {
    let place = place.map { ".blocks[\($0)]" } ?? ""
    losses.append(Loss(kind, path: path + place, action, excerpt: excerpt, at: range))
  }

  /// Leaves out a block that is printed elsewhere; its text counts as carried in a field.
  mutating func leaveOut(_ block: Block) {
    account.fields += block.ink
    if style.keepsClasses { lose(.repetition, excerpt: block.lines.joined(separator: " "), at: block.range) }
    loseUnprintable(in: block)
  }

  /// Lists what of a block is printed nowhere else either.
  private mutating func loseUnprintable(in block: Block) {
    var (style, sink) = (style, MarkupSink())
    style.printedElsewhere = []
    var body = XHTMLBody([block], at: path, style: style)
    body.write(block, to: &sink)
    for loss in body.losses where loss.kind == .foreignNode || loss.kind == .embedMarkup || loss.kind == .refusedLink {
      lose(loss.kind, loss.action, excerpt: loss.excerpt, at: loss.range)
    }
  }
}

extension StageContext {
  /// Takes over the losses and the account of a body that was written.
  mutating func settle(_ body: XHTMLBody) {
    for loss in body.losses { lose(loss) }
    account(body.account)
  }
}
