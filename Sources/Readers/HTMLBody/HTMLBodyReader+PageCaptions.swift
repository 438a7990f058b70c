import ArticleModel
import Markup
import NewsProse
import Source

/// Captions that pages of the web put beside pictures without an element for both.
extension HTMLBodyReader {
  private static let mostNodes: Int32 = 40
  private static let longestCaption = 300
  private static let longestNamed = 600
  private static let mostLines = 4

  /// The figure that an element stands for which holds one picture and what is named its caption, and no more words.
  mutating func captionedPicture(_ element: MarkupElement) -> [Block]? {
    switch element.html {
    case .div, .p, .table, .td, .section, .center, .span, nil: break
    default: return nil
    }
    guard let start = element.number, let end = element.endNumber, end - start <= Self.mostNodes else { return nil }
    var parts = (pictures: 0, captions: 0)
    guard Self.count(element, &parts), parts.pictures == 1, parts.captions > 0 else { return nil }
    return pageFigures(element)
  }

  /// Counts pictures and captions; whether there is nothing beside them.
  private static func count(_ element: MarkupElement, _ parts: inout (pictures: Int, captions: Int)) -> Bool {
    for node in element.nodes {
      switch node {
      case .text(let run): if run.holdsInk { return false }
      case .element(let child):
        switch HTMLVocabulary.role(of: child) {
        case .machinery, .furniture: continue
        case .inline, .block: break
        }
        if child.html == .img {
          parts.pictures += 1
        } else if !captionMark(of: child).isDisjoint(with: [.ownCaption, .ownCredit]), image(in: child) == nil {
          guard isLine(child) else { return false }
          parts.captions += 1
        } else if !count(child, &parts) {
          return false
        }
      case .comment, .instruction: break
      }
    }
    return true
  }

  /// Whether an element holds a line of words or a few: no headings, lists, frames or players.
  private static func isLine(_ element: MarkupElement) -> Bool {
    var paragraphs = 0
    func isPlain(_ element: MarkupElement) -> Bool {
      element.elements.allSatisfy { child in
        if child.html == .p || child.html == .div { paragraphs += 1 }
        return HTMLVocabulary.role(of: child) == .inline || child.html == .p || child.html == .div
          ? isPlain(child) : false
      }
    }
    guard let start = element.number, let end = element.endNumber, end - start <= mostNodes else { return false }
    return isPlain(element) && paragraphs <= mostLines
      && element.readableText.utf8.count { $0 > 0x20 } <= longestNamed
  }

  /// Reads a line that is named a caption or a credit by a word of its own: into the picture before it, or else as what
  /// it is, keeping its place; whether it was one.
  mutating func readCaption(_ element: MarkupElement, into blocks: inout [Block]) -> Bool {
    let mark = Self.captionMark(of: element)
    let isCaption = mark.contains(.ownCaption)
    guard !knowsOwnClasses, isCaption || mark.contains(.ownCredit), Self.image(in: element) == nil, Self.isLine(element)
    else { return false }
    if case .figure(var figure)? = blocks.last, isCaption ? figure.caption.isEmpty : figure.credit.isEmpty {
      if isCaption {
        readCaption(element, &figure.caption, &figure.credit)
        if figure.credit.isEmpty { figure.credit = figure.caption.takeCredit() }
      } else {
        figure.credit = inlines(of: element)
      }
      figure.reach(element.range)
      blocks[blocks.count - 1] = .figure(figure)
      return true
    }
    let found = block(element)
    for case .paragraph(let paragraph) in found {
      guard let range = paragraph.range else { continue }
      if isCaption { captionPlaces.insert(range) } else { creditPlaces.insert(range) }
    }
    blocks += found
    return true
  }

  /// The blocks of a page with paragraphs that are the captions or the credits of the pictures before them as such:
  /// those that the page names so, and short ones that end in a photographer's credit.
  func joiningCaptions(_ blocks: [Block]) -> [Block] {
    var joined: [Block] = []
    for block in blocks {
      if case .figure(var figure)? = joined.last, case .paragraph(let paragraph) = block, paragraph.repeats == nil,
        paragraph.anchor == nil, join(paragraph, to: &figure)
      {
        figure.reach(paragraph.range)
        joined[joined.count - 1] = .figure(figure)
      } else {
        joined.append(block)
      }
    }
    return joined
  }

  private func join(_ paragraph: Paragraph, to figure: inout Figure) -> Bool {
    if let range = paragraph.range, figure.credit.isEmpty, creditPlaces.contains(range) {
      figure.credit = paragraph.content
      return true
    }
    guard figure.caption.isEmpty else { return false }
    if let range = paragraph.range, captionPlaces.contains(range) {
      figure.caption = paragraph.content
      if figure.credit.isEmpty { figure.credit = figure.caption.takeCredit() }
      return true
    }
    guard figure.credit.isEmpty, var caption = paragraph.content.loneText,
      caption.plainText.utf8.count <= Self.longestCaption
    else { return false }
    let credit = caption.takeCredit()
    guard !credit.isEmpty else { return false }
    (figure.caption, figure.credit) = (caption, credit)
    return true
  }

  /// The figure of a line that is a picture, a break, and few words that end in a photographer's credit.
  static func captioned(_ line: [Inline], at range: SourceRange?) -> Figure? {
    guard case .image(let image)? = line.first, let place = line.firstIndex(where: \.isBreak),
      !Array(line[1..<place]).printsAnything, var caption = Array(line[(place + 1)...]).loneText,
      caption.plainText.utf8.count <= longestCaption
    else { return nil }
    let credit = caption.takeCredit()
    guard !credit.isEmpty else { return nil }
    return Figure(
      mediaID: image.mediaID, caption: caption, credit: credit, altText: image.altText, at: range ?? image.range)
  }
}

extension Figure {
  /// Makes a figure reach as far as what it takes in.
  fileprivate mutating func reach(_ other: SourceRange?) {
    range = range.map { own in other.map(own.union) ?? own }
  }
}

extension [Inline] {
  /// A lone run of text, the emphasis around it taken off; `nil` where they are anything else.
  fileprivate var loneText: [Inline]? {
    guard count == 1 else { return nil }
    switch self[0] {
    case .text: return self
    case .emphasis(let span), .strong(let span): return span.content.loneText
    default: return nil
    }
  }
}
