import ArticleModel
import Source
import Stages

/// Writes one body as Markdown; the account closes over exactly the text it was given.
struct MarkdownPress {
  /// Where it is written.
  var paper: MarkdownPaper
  /// Lines of text, and what was noticed in the block being written.
  var words: MarkdownWords
  /// What could not be said.
  private(set) var losses: [Loss] = []
  /// The arithmetic of the text.
  private(set) var account = TextAccount()
  /// The pictures that can be shown, by the id of the media object.
  let media: [String: XHTMLMedia]
  /// The names of the footnotes.
  let notes: MarkdownNotes
  /// By how much the headings of the body are lowered.
  let headingShift: Int
  /// The footnotes that were written.
  var writtenNotes: Set<String> = []

  private let printedElsewhere: Set<FieldName>

  /// Goes on on a paper with the body of an article.
  init(_ paper: MarkdownPaper, _ article: Article, printedElsewhere: Set<FieldName>, highestHeading: Int) {
    self.paper = paper
    self.printedElsewhere = printedElsewhere
    let blocks = article.body?.blocks ?? []
    media = XHTMLMedia.table(of: article.media, showingPictures: true)
    notes = MarkdownNotes(blocks)
    words = MarkdownWords(media: media, notes: notes)
    headingShift = highestHeading - (blocks.highestHeading ?? highestHeading)
  }

  /// Writes a body that stands at a path in the document.
  mutating func writeBody(_ blocks: [Block], at path: String) {
    let before = paper.ink
    var last: Block?
    for (index, block) in blocks.enumerated() {
      part(last, from: block)
      write(block)
      last = block
      noteLosses(of: block, at: "\(path).blocks[\(index)]")
    }
    account.source += blocks.ink
    account.body += paper.ink - before
    account.dropped += losses.reduce(0) { $0 + $1.ink }
  }

  /// Writes blocks that stand outside the body.
  mutating func writeOutside(_ blocks: [Block]) {
    write(blocks)
    _ = words.takeLost()
  }

  /// Writes words as a part, with notation before them.
  mutating func write(_ content: [Inline], after notation: String = "", as place: MarkdownLine.Place = .paragraph) {
    var line = MarkdownLine(place)
    words.add(content, to: &line)
    paper.write(line, after: notation)
  }

  /// Writes words of ours as a part.
  mutating func writeMark(_ text: String) {
    var line = MarkdownLine()
    line.mark(text)
    paper.write(line)
  }

  /// Whether a block is not written, since it only repeats a field.
  mutating func leavesOut(_ block: Block) -> Bool {
    guard let field = block.repeats, printedElsewhere.contains(field) else { return false }
    account.fields += block.ink
    return true
  }

  /// Two lists behind each other would be one.
  mutating func part(_ last: Block?, from block: Block) {
    guard case .list(let first)? = last, case .list(let second) = block, first.isOrdered == second.isOrdered else {
      return
    }
    paper.write([Array("<!-- -->".utf8)])
  }

  private mutating func noteLosses(of block: Block, at path: String) {
    var hasMarkup = false
    for lost in words.takeLost() {
      switch lost {
      case .markup: hasMarkup = true
      case .link(let address): losses.append(Loss(.markdownLink, path: path, excerpt: address))
      case .picture(let name): losses.append(Loss(.markdownPicture, path: path, excerpt: name))
      case .foreign(let name): losses.append(Loss(.markdownForeignNode, path: path, excerpt: name))
      case .label(let label, let ink):
        losses.append(Loss(.markdownMark, path: path, .approximated, excerpt: label, ink: ink))
      }
    }
    if hasMarkup { losses.append(Loss(.markdownMarkup, path: path, .approximated, at: block.range)) }
  }
}

extension StageContext {
  /// Takes over the losses and the account of a body that was written.
  mutating func settle(_ body: MarkdownPress) {
    for loss in body.losses { lose(loss) }
    account(body.account)
  }
}

extension [Block] {
  /// The highest level of a heading among them; `nil` where there is none.
  fileprivate var highestHeading: Int? {
    var highest: Int?
    for block in self {
      if case .heading(let heading) = block { highest = Swift.min(highest ?? 6, Swift.max(1, heading.level)) }
      if block.holdsBlocks {
        block.forEachInside { inner in
          if let level = inner.highestHeading { highest = Swift.min(highest ?? 6, level) }
        }
      }
    }
    return highest
  }
}
