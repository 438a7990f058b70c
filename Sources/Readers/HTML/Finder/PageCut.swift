import Markup
import Source

/// A page cut down to its story: what stays, the lines around it, and what is left out.
struct PageCut {
  /// The page without what is left out.
  let story: MarkupElement
  /// The page without all but the comments of visitors; `nil` where none stay.
  private(set) var comments: MarkupElement?
  /// The lines above the story and below it that may say who wrote it and when.
  private(set) var above: [Line] = []
  private(set) var below: [Line] = []
  /// What stays only where a picture takes it for its caption, in order.
  private(set) var captions: [(range: SourceRange, matter: PageMatter)] = []
  /// What was left out, the largest pieces, in order.
  private(set) var pieces: [Piece] = []

  /// Something that was left out: its words but those of the lines.
  struct Piece {
    let text: String
    let matter: PageMatter
    let range: SourceRange?
  }

  /// A block that is left out but near: the innermost element around it, with its words alone.
  struct Line {
    let node: MarkupNode
    let matter: PageMatter
  }

  /// Cuts a page.
  init(_ root: MarkupElement, _ shape: PageShape, _ verdicts: PageVerdicts) {
    let map = PageMap(root, shape, verdicts)
    var removed: [Int32] = []
    var end: Int32 = 0
    story = root.without { number, last in
      // What has no words, a script say, stays whole or goes whole.
      guard number >= end else { return false }
      guard map.isLeftOut(number, last) else {
        if map.isWordless(number, last) { end = last }
        return false
      }
      removed.append(number)
      return true
    }
    let near = Self.elsewhere(shape, verdicts)
    for number in removed {
      guard let node = root.node(numbered: number) else { continue }
      var text = ""
      node.appendReadable(to: &text) { $0.number.map(near.contains) ?? false }
      if text.utf8.contains(where: { $0 > 0x20 }) {
        pieces.append(Piece(text: text, matter: map.matter(from: number), range: node.range))
      }
    }
    takeCaptions(root, shape, verdicts)
    takeLines(root, shape, verdicts)
    takeComments(root, shape, verdicts)
  }

  private mutating func takeCaptions(_ root: MarkupElement, _ shape: PageShape, _ verdicts: PageVerdicts) {
    for (block, verdict) in zip(shape.page.blocks, verdicts.verdicts) {
      guard case .likelyCaption(let matter) = verdict, let node = root.node(numbered: block.nodes.lowerBound),
        let first = node.range, let last = root.node(numbered: block.nodes.upperBound)?.range
      else { continue }
      captions.append((first.union(last), matter))
    }
  }

  private mutating func takeComments(_ root: MarkupElement, _ shape: PageShape, _ verdicts: PageVerdicts) {
    guard verdicts.verdicts.contains(.comment) else { return }
    let map = PageMap(root, shape, verdicts) { $0 == .comment }
    comments = root.without(map.isLeftOut)
  }

  /// The nodes that the lines consist of, and the comments that stay.
  private static func elsewhere(_ shape: PageShape, _ verdicts: PageVerdicts) -> Set<Int32> {
    var nodes: Set<Int32> = []
    for (block, verdict) in zip(shape.page.blocks, verdicts.verdicts) {
      switch verdict {
      case .near, .comment: nodes.formUnion(block.nodes)
      case .story, .caption, .likelyCaption, .kept, .apart: break
      }
    }
    return nodes
  }

  private mutating func takeLines(_ root: MarkupElement, _ shape: PageShape, _ verdicts: PageVerdicts) {
    guard let extent = verdicts.extent else { return }
    // Where other words of the page stay above the headline, the lines below it are those of its head all the same.
    let start = max(extent.lowerBound, min(verdicts.headEnd, extent.upperBound))
    for (index, verdict) in verdicts.verdicts.enumerated() {
      guard case .near(let matter) = verdict else { continue }
      guard let node = node(root, shape, index) else {
        // Words beside the root, put into it when it was read, stand in no element of the document.
        let words = shape.page.text[shape.page.blocks[index].text]
        pieces.append(Piece(text: String(decoding: words, as: UTF8.self), matter: matter, range: nil))
        continue
      }
      let line = Line(node: node, matter: matter)
      if index < start { above.append(line) } else { below.append(line) }
    }
  }

  /// The innermost block element around a block, with the block's words alone.
  private func node(_ root: MarkupElement, _ shape: PageShape, _ index: Int) -> MarkupNode? {
    let block = shape.page.blocks[index]
    guard case .element(let element)? = root.node(numbered: shape.page.elements[block.element].nodes.lowerBound),
      let number = element.number, let end = element.endNumber, number <= block.nodes.lowerBound,
      block.nodes.upperBound < end
    else { return nil }
    return .element(element.without { number, end in end <= block.nodes.lowerBound || number > block.nodes.upperBound })
  }
}

extension MarkupNode {
  /// Where it stands.
  fileprivate var range: SourceRange? {
    switch self {
    case .element(let element): element.range
    case .text(let run): run.range
    case .comment, .instruction: nil
    }
  }
}
