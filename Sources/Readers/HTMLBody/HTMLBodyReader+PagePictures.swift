import ArticleModel
import Markup
import NewsProse
import Source

/// Pictures as pages of the web show them.
extension HTMLBodyReader {
  /// A picture that stands in a page for browsers without scripts counts where no other stands before it.
  mutating func readSpare(_ element: MarkupElement, into blocks: inout [Block]) -> Bool {
    guard element.html == .noscript, !element.holdsInkBelow, let image = Self.image(in: element) else { return false }
    guard let href = page?.picture(image), !PageConventions.isOrnament(image) else { return true }
    let isKnown = media.suffix(2).contains { medium in
      medium.renditions.contains { $0.href.map { PageAddress.isSame($0, href) } ?? false }
    }
    if isKnown || blocks.last.map({ if case .figure = $0 { true } else { false } }) == true { return true }
    guard let id = addMedia(image) else { return true }
    blocks.append(.figure(Figure(mediaID: id, altText: image.attribute("alt"), at: image.range)))
    return true
  }

  static func image(in element: MarkupElement) -> MarkupElement? {
    if element.html == .img { return element }
    return element.elements.lazy.compactMap { image(in: $0) }.first
  }

  /// The figures a `figure` holds: each picture with the caption, and with the credit that the page marks as one or
  /// the caption ends in.
  mutating func pageFigures(_ element: MarkupElement) -> [Block] {
    var (caption, credit): ([Inline], [Inline]) = ([], [])
    var content: [Block] = []
    readFigure(element, &caption, &credit, &content)
    if credit.isEmpty { credit = caption.takeCredit() }
    guard !caption.isEmpty || !credit.isEmpty else { return content }
    let first = content.firstIndex { if case .figure(let figure) = $0 { figure.caption.isEmpty } else { false } }
    guard let first, case .figure(var figure) = content[first] else {
      return content + [.figure(Figure(caption: caption, credit: credit, at: element.range))]
    }
    (figure.caption, figure.credit, figure.range) = (caption, credit, element.range)
    content[first] = .figure(figure)
    return content
  }

  private mutating func readFigure(
    _ element: MarkupElement, _ caption: inout [Inline], _ credit: inout [Inline], _ content: inout [Block]
  ) {
    for node in element.nodes {
      guard let part = node.element, HTMLVocabulary.role(of: part) != .machinery else {
        content += blocks(of: [node])
        continue
      }
      let mark = Self.captionMark(of: part)
      if part.html == .figcaption {
        readCaption(part, &caption, &credit)
      } else if mark.contains(.credit), part.holdsInkBelow {
        credit.join(inlines(of: part))
      } else if mark.contains(.caption), part.holdsInkBelow, Self.image(in: part) == nil {
        readCaption(part, &caption, &credit)
      } else if Self.holdsCaption(part) {
        readFigure(part, &caption, &credit, &content)
      } else {
        content += blocks(of: [node])
      }
    }
  }

  /// A caption without the parts of it that the page marks as credits.
  mutating func readCaption(_ element: MarkupElement, _ caption: inout [Inline], _ credit: inout [Inline]) {
    var plain: [MarkupNode] = []
    for node in element.nodes {
      if let part = node.element, HTMLVocabulary.role(of: part) != .machinery,
        Self.captionMark(of: part).contains(.credit), part.holdsInkBelow
      {
        caption.join(captionLine(plain))
        plain = []
        credit.join(inlines(of: part))
      } else {
        plain.append(node)
      }
    }
    caption.join(captionLine(plain))
  }

  private mutating func captionLine(_ nodes: [MarkupNode]) -> [Inline] {
    var line = HTMLLine()
    read(MarkupNodes(nodes), into: &line)
    let words = line.take()
    return words.printsAnything ? words : []
  }

  private static func holdsCaption(_ element: MarkupElement) -> Bool {
    element.elements.contains { part in
      part.html == .figcaption || !captionMark(of: part).isDisjoint(with: [.caption, .credit]) || holdsCaption(part)
    }
  }

  /// What the names of an element say that is no picture itself.
  static func captionMark(of element: MarkupElement) -> PartMark {
    element.html == .img || element.html == .picture ? [] : PartMark(of: element)
  }
}

extension MarkupElement {
  /// Whether text stands anywhere below that is more than white space.
  fileprivate var holdsInkBelow: Bool {
    holdsInk || elements.contains { $0.holdsInkBelow }
  }
}

extension [Inline] {
  /// Adds a line behind what is there, a space between.
  fileprivate mutating func join(_ line: [Inline]) {
    guard !line.isEmpty else { return }
    if !isEmpty { append(.text(TextRun(" "))) }
    self += line
  }

  /// Takes the credit out that ends a caption of plain words.
  mutating func takeCredit() -> [Inline] {
    guard count == 1, case .text(var run) = self[0] else { return [] }
    let bytes = [UInt8](run.text.utf8)
    guard let credit = PhotoCredit(endOf: bytes), credit.range.upperBound == bytes.count else { return [] }
    let words = String(decoding: bytes[credit.range], as: UTF8.self).trimmed
    run.text = String(decoding: bytes[..<credit.range.lowerBound], as: UTF8.self).trimmed
    self = run.text.isEmpty ? [] : [.text(run)]
    return [.text(TextRun(words, at: run.range))]
  }
}
