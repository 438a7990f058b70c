import ArticleModel
import Markup
import Source
import Stages

/// The body of a page as blocks: its story, the lines around it, and the account of all its text.
struct PageBody {
  /// A line above or below the story.
  struct Line {
    let block: Block
    let ink: Int
    let matter: PageMatter
  }

  private(set) var story: [Block]
  private(set) var above: [Line] = []
  private(set) var below: [Line] = []
  private(set) var media: [Media]
  private(set) var losses: [Loss]
  private(set) var ink: Int
  private(set) var notationInk: Int
  private(set) var droppedInk: Int

  /// Reads a page, cut down to its story where that is known.
  init(_ root: MarkupElement, _ cut: PageCut?, _ conventions: PageConventions) {
    var reader = HTMLBodyReader()
    reader.page = conventions
    reader.keepsFurniture = cut != nil
    let blocks = reader.joiningCaptions(reader.blocks(of: cut?.story ?? root))
    let comments = cut?.comments.map { reader.blocks(of: $0) } ?? []
    story = comments.isEmpty ? blocks : blocks + [.section(Section(comments, role: "comments"))]
    (media, losses, ink) = (reader.media, reader.losses, reader.ink)
    (notationInk, droppedInk) = (reader.notationInk, reader.droppedInk)
    guard let cut else { return }
    leaveOutCaptions(cut.captions)
    above = cut.above.flatMap { lines(of: $0) }
    below = cut.below.flatMap { lines(of: $0) }
    leaveOut(cut.pieces)
  }

  /// Leaves out the paragraphs of the body that were taken for captions and no picture took.
  private mutating func leaveOutCaptions(_ captions: [(range: SourceRange, matter: PageMatter)]) {
    guard !captions.isEmpty else { return }
    var kept = story
    kept.removeAll { block in
      guard case .paragraph(let paragraph) = block, let range = paragraph.content.lazy.compactMap(\.range).first,
        paragraph.content.isPlainWords, let caption = Self.last(of: captions, from: range.start),
        range.start < caption.range.end
      else { return false }
      let text = paragraph.content.plainText
      ink -= Ink.count(text)
      leaveOut([PageCut.Piece(text: text, matter: caption.matter, range: range)])
      return true
    }
    story = kept
  }

  /// The last of some captions, which stand in order, that begins at a place or before it.
  private static func last(
    of captions: [(range: SourceRange, matter: PageMatter)], from place: Int
  ) -> (range: SourceRange, matter: PageMatter)? {
    var (low, high) = (0, captions.count)
    while low < high {
      let middle = (low + high) / 2
      if captions[middle].range.start <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? captions[low - 1] : nil
  }

  /// The blocks of a line; what they hold beside their words is left out in silence, for it stands in a larger piece.
  private mutating func lines(of line: PageCut.Line) -> [Line] {
    var reader = HTMLBodyReader()
    reader.keepsFurniture = true
    let blocks = reader.blocks(of: [line.node])
    guard blocks.count == 1, let block = blocks.first, reader.losses.isEmpty, reader.media.isEmpty,
      reader.notationInk == 0
    else { return leaveOut(line) }
    ink += reader.ink
    return [Line(block: block, ink: reader.ink, matter: line.matter)]
  }

  private mutating func leaveOut(_ line: PageCut.Line) -> [Line] {
    var text = ""
    if case .element(let element) = line.node { text = element.readableText }
    leaveOut([PageCut.Piece(text: text, matter: line.matter, range: nil)])
    return []
  }

  /// Lists pieces of the page as left out: pieces of the same sort that follow one another as one.
  private mutating func leaveOut(_ pieces: [PageCut.Piece]) {
    var open: (matter: PageMatter, text: String, ink: Int, range: SourceRange?)?
    for piece in pieces {
      let ink = Ink.count(piece.text)
      droppedInk += ink
      if let last = open, last.matter == piece.matter {
        open?.ink += ink
        open?.range = last.range.map { piece.range.map($0.union) ?? $0 } ?? piece.range
      } else {
        close(open)
        open = (piece.matter, piece.text, ink, piece.range)
      }
    }
    close(open)
  }

  private mutating func close(_ piece: (matter: PageMatter, text: String, ink: Int, range: SourceRange?)?) {
    guard let piece else { return }
    losses.append(
      Loss(piece.matter.pageLoss, path: "body", excerpt: piece.text.collapsed, ink: piece.ink, at: piece.range))
  }

  /// Leaves lines out that say nothing of the story, counted from the first above it on.
  mutating func leaveOut(_ idle: [Int]) {
    let lines = above + below
    for index in idle where lines.indices.contains(index) {
      let line = lines[index]
      ink -= line.ink
      droppedInk += line.ink
      let excerpt = line.block.lines.joined(separator: " ")
      losses.append(
        Loss(line.matter.pageLoss, path: "body", excerpt: excerpt, ink: line.ink, at: line.block.range))
    }
  }
}

extension [Inline] {
  /// Whether they are words and nothing else: runs of text, and what bears marks, leads somewhere or breaks a line.
  fileprivate var isPlainWords: Bool {
    allSatisfy { inline in
      switch inline {
      case .text, .lineBreak: true
      case .emphasis(let span), .strong(let span): span.content.isPlainWords
      case .link(let link): link.content.isPlainWords
      default: false
      }
    }
  }
}
