import ArticleModel
import Markup
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
    if isRefused, let source {
      losses.append(Loss(.htmlRefusedLink, path: "embed", excerpt: source, at: element.range))
    }
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

  // MARK: Named parts

  /// The blocks of an element that a page names a gallery or a pull quote; `nil` where it is none.
  mutating func namedPart(_ element: MarkupElement) -> [Block]? {
    let mark = PartMark(of: element)
    return pageGallery(element, mark) ?? pullQuote(element, mark).map { [$0] }
  }

  // MARK: Quotations

  /// A quotation of a page: the `footer` or the `cite` that ends it names the speaker (HTML Living Standard, 4.4.4).
  mutating func pageQuotation(_ element: MarkupElement) -> Quotation {
    let cite = element.attribute("cite")
    let isInk = { (node: MarkupNode) -> Bool in
      switch node {
      case .text(let run): run.holdsInk
      case .element: true
      case .comment, .instruction: false
      }
    }
    let nodes = Array(element.nodes)
    guard let last = nodes.lastIndex(where: isInk), let part = nodes[last].element,
      part.html == .footer || part.html == .cite, nodes[..<last].contains(where: isInk)
    else { return Quotation(blocks(of: element), cite: cite, at: element.range) }
    let quoted = blocks(of: Array(nodes[..<last]))
    return Quotation(quoted, speaker: inlines(of: part), cite: cite, at: element.range)
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
