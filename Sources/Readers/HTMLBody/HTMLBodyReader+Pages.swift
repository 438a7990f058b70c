import ArticleModel
import Markup
import NewsProse
import Source
import Stages

/// What pages of the web do otherwise.
extension HTMLBodyReader {
  // MARK: Links

  /// Lists a link that would run a program; its words stay.
  mutating func listRefused(_ element: MarkupElement) {
    guard let href = element.attribute("href"), PageConventions.isRefused(href) else { return }
    losses.append(Loss(.htmlRefusedLink, path: "a", excerpt: href, at: element.range))
  }

  // MARK: Embeds

  /// What another service shows in a frame or a player.
  mutating func service(_ element: MarkupElement) -> Block {
    let names = ["src", "data-src", "data-lazy-src", "data"]
    let written = names.lazy.compactMap { element.attribute($0) }.first { !$0.isEmpty && !$0.hasPrefix("about:") }
    let source = written ?? element.first("source")?.attribute("src")
    let isRefused = source.map(PageConventions.isRefused) ?? false
    if isRefused, let source { losses.append(Loss(.htmlRefusedLink, path: "embed", excerpt: source, at: element.range)) }
    let href = isRefused ? nil : source.map { page?.resolved($0) ?? $0 }
    let fallback = blocks(of: element)
    return .embed(
      Embed(provider: href.flatMap(PageConventions.service), href: href, fallback: fallback, at: element.range))
  }

  /// What an element of AMP shows of another service; whether it was one.
  mutating func readComponent(_ element: MarkupElement, into blocks: inout [Block]) -> Bool {
    guard element.html == nil, let (service, address) = PageConventions.component(element) else { return false }
    blocks.append(
      .embed(Embed(provider: service, href: address, fallback: self.blocks(of: element), at: element.range)))
    return true
  }

  /// A post that another service's script would show; its words are what is shown instead.
  mutating func post(_ element: MarkupElement) -> Block {
    let fallback = blocks(of: element)
    let names = ["data-instgrm-permalink", "cite", "data-href", "data-telegram-post", "data-text-post-permalink"]
    let named = names.lazy.compactMap { element.attribute($0) }.first { $0.contains("://") }
    let provider = PageConventions.service(ofClasses: element.classes)
    return .embed(
      Embed(provider: provider, href: named ?? Self.lastLink(in: element), fallback: fallback, at: element.range))
  }

  /// The last address that links below an element lead to: of a post its own.
  private static func lastLink(in element: MarkupElement) -> String? {
    let here = element.html == .a ? element.attribute("href").flatMap { $0.contains("://") ? $0 : nil } : nil
    return element.elements.reduce(here) { lastLink(in: $1) ?? $0 }
  }

  // MARK: Tables

  /// A table, or what it holds where it only lays the page out: one column, or cells that are stories of their own.
  func unlessLayout(_ table: Table) -> [Block] {
    let cells = (table.head + table.body + table.foot).map { $0.cells.filter { !$0.blocks.isEmpty } }
    guard table.caption.isEmpty, !cells.joined().contains(where: \.isHeader) else { return [.table(table)] }
    let isColumn = cells.allSatisfy { $0.count <= 1 }
    let isFrame = cells.joined().contains { $0.blocks.isLaidOut }
    return isColumn || isFrame ? cells.joined().flatMap(\.blocks) : [.table(table)]
  }

  // MARK: Pictures

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

  private static func image(in element: MarkupElement) -> MarkupElement? {
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
      guard let part = node.element else {
        content += blocks(of: [node])
        continue
      }
      if part.html == .figcaption {
        readCaption(part, &caption, &credit)
      } else if Self.isCredit(part), part.holdsInkBelow {
        credit.join(inlines(of: part))
      } else if Self.isCaption(part), part.holdsInkBelow, Self.image(in: part) == nil {
        readCaption(part, &caption, &credit)
      } else if Self.holdsCaption(part) {
        readFigure(part, &caption, &credit, &content)
      } else {
        content += blocks(of: [node])
      }
    }
  }

  /// A caption without the parts of it that the page marks as credits.
  private mutating func readCaption(_ element: MarkupElement, _ caption: inout [Inline], _ credit: inout [Inline]) {
    var plain: [MarkupNode] = []
    for node in element.nodes {
      if let part = node.element, Self.isCredit(part), part.holdsInkBelow {
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
    element.elements.contains { $0.html == .figcaption || isCaption($0) || isCredit($0) || holdsCaption($0) }
  }

  private static func isCredit(_ element: MarkupElement) -> Bool {
    named(element, ["credit", "copyright", "photographer", "byline", "agency", "source", "kilde", "crédit"])
  }

  private static func isCaption(_ element: MarkupElement) -> Bool {
    named(element, ["caption", "legend", "bildtext", "cutline", "legende", "bildunterschrift"])
  }

  /// Whether classes or microdata call an element by one of some words.
  private static func named(_ element: MarkupElement, _ words: [String]) -> Bool {
    guard element.hasAttributes, element.html != .img, element.html != .picture else { return false }
    let names = ((element.attribute("class") ?? "") + " " + (element.attribute("itemprop") ?? "")).lowercased()
    return words.contains { names.contains($0) }
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
  fileprivate mutating func takeCredit() -> [Inline] {
    guard count == 1, case .text(var run) = self[0] else { return [] }
    let bytes = [UInt8](run.text.utf8)
    guard let credit = PhotoCredit(endOf: bytes), credit.range.upperBound == bytes.count else { return [] }
    let words = String(decoding: bytes[credit.range], as: UTF8.self).trimmed
    run.text = String(decoding: bytes[..<credit.range.lowerBound], as: UTF8.self).trimmed
    self = run.text.isEmpty ? [] : [.text(run)]
    return [.text(TextRun(words, at: run.range))]
  }

  /// Whether two line breaks stand next to each other.
  var holdsDoubleBreak: Bool {
    indices.dropLast().contains { self[$0].isBreak && self[behindSpace(from: $0 + 1)].isBreak }
  }

  private func behindSpace(from index: Int) -> Int {
    if index + 1 < count, case .text(let run) = self[index], run.text.utf8.allSatisfy({ $0 <= 0x20 }) { return index + 1 }
    return index
  }

  /// The lines between pairs of line breaks, without those at their ends.
  var splitAtDoubleBreaks: [[Inline]] {
    var (parts, part): ([[Inline]], [Inline]) = ([], [])
    var breaks = 0
    for inline in self {
      let isSpace = if case .text(let run) = inline { run.text.utf8.allSatisfy { $0 <= 0x20 } } else { false }
      if isSpace, breaks > 0 { continue }
      if inline.isBreak {
        breaks += 1
      } else {
        if breaks > 1 {
          parts.append(part)
          part = []
        }
        breaks = 0
      }
      part.append(inline)
    }
    parts.append(part)
    return parts.map(\.withoutBreaksAround).filter(\.printsAnything)
  }

  private var withoutBreaksAround: [Inline] {
    let start = firstIndex { !$0.isBreak } ?? endIndex
    let end = lastIndex { !$0.isBreak } ?? startIndex
    return start <= end ? [Inline](self[start...end]) : []
  }
}

extension [Block] {
  /// Whether they are more than a cell of data holds: headings, lists, pictures, paragraphs in a row.
  fileprivate var isLaidOut: Bool {
    let paragraphs = count { if case .paragraph = $0 { true } else { false } }
    return paragraphs > 2
      || count > 1
        && contains { block in
          switch block {
          case .heading, .list, .figure, .quotation, .table, .embed: true
          default: false
          }
        }
  }
}

extension Inline {
  fileprivate var isBreak: Bool {
    if case .lineBreak = self { true } else { false }
  }
}
