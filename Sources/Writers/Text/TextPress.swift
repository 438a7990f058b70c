import ArticleModel
import Source
import Stages

/// Writes one body as plain text; the account closes over exactly the text it was given.
struct TextPress {
  /// Whether the words of the story alone are wanted.
  let isBodyOnly: Bool
  /// Where they are written.
  var paper: TextPaper
  /// What was noticed in the block being written.
  var words: TextWords
  /// The ink of words that were left out of the block being written.
  var leftOut = 0
  /// Whether the block being written says more than its words.
  var hasStructure = false
  /// What could not be printed.
  private(set) var losses: [Loss] = []
  /// The arithmetic of the text.
  private(set) var account = TextAccount()

  private let printedElsewhere: Set<FieldName>

  /// Goes on on a paper; blocks that only repeat one of some fields are left out, with `isBodyOnly` those of any.
  init(_ paper: TextPaper, isBodyOnly: Bool, printedElsewhere: Set<FieldName>) {
    self.paper = paper
    self.isBodyOnly = isBodyOnly
    self.printedElsewhere = printedElsewhere
    words = TextWords(isBodyOnly: isBodyOnly)
  }

  /// Writes a body that stands at a path in the document.
  mutating func writeBody(_ blocks: [Block], at path: String) {
    let before = paper.ink
    for (index, block) in blocks.enumerated() {
      write(block)
      noteLosses(of: block, at: "\(path).blocks[\(index)]")
    }
    account.source += blocks.ink
    account.body += paper.ink - before
    account.dropped += losses.reduce(0) { $0 + $1.ink }
  }

  /// Writes a field that stands outside the body.
  mutating func writeField(_ text: FieldText) {
    write(text.content)
  }

  /// Writes a line of ours.
  mutating func writeMark(_ text: String) {
    var line = TextLine()
    line.mark(text)
    paper.write(line)
  }

  /// Writes blocks that stand outside the body.
  mutating func writeOutside(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  /// Writes a part of one line, with a mark of ours before it.
  mutating func write(_ content: [Inline], after mark: String = "") {
    var line = TextLine()
    if content.printsAnything, !mark.isEmpty { line.mark(mark) }
    words.add(content, to: &line)
    paper.write(line)
  }

  /// Whether a block is not printed, since it only repeats a field.
  mutating func leavesOut(_ block: Block) -> Bool {
    guard let field = block.repeats else { return false }
    if isBodyOnly {
      leftOut += block.ink
    } else if printedElsewhere.contains(field) {
      account.fields += block.ink
    } else {
      return false
    }
    return true
  }

  private mutating func noteLosses(of block: Block, at path: String) {
    let ink = leftOut + words.leftOut
    if ink > 0 { lose(.textBodyPart, path, block.lines.joined(separator: " "), ink: ink) }
    for picture in words.pictures { lose(.textPicture, path, picture) }
    for payload in words.foreign { lose(.textForeignNode, path, payload) }
    if words.hasMarkup || hasStructure {
      losses.append(Loss(.textMarkup, path: path, .approximated, at: block.range))
    }
    words = TextWords(isBodyOnly: isBodyOnly)
    (leftOut, hasStructure) = (0, false)
  }

  private mutating func lose(_ kind: LossKind, _ path: String, _ excerpt: String, ink: Int = 0) {
    losses.append(Loss(kind, path: path, excerpt: excerpt, ink: ink))
  }
}

extension StageContext {
  /// Takes over the losses and the account of a body that was written.
  mutating func settle(_ body: TextPress) {
    for loss in body.losses { lose(loss) }
    account(body.account)
  }
}
