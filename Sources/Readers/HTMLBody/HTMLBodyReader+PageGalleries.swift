import ArticleModel
import Markup

/// Galleries as pages of the web make them.
extension HTMLBodyReader {
  /// The figures of an element that is named after a gallery, as one, with the little that stands between them behind
  /// it; `nil` where it is none.
  mutating func pageGallery(_ element: MarkupElement, _ mark: PartMark) -> [Block]? {
    guard mark.contains(.gallery), Self.pictures(below: element) > 1 else { return nil }
    let blocks = blocks(of: element)
    var (figures, others): ([Figure], [Block]) = ([], [])
    for block in blocks.flatMap(Self.withoutList) {
      switch block {
      case .figure(let figure): figures.append(figure)
      // A gallery inside of it has taken them already.
      case .gallery(let gallery): figures += gallery.figures
      default: others.append(block)
      }
    }
    guard figures.count > 1, others.count <= Self.mostOthers else { return blocks }
    return [.gallery(Gallery(figures, at: element.range))] + others
  }

  private static let mostOthers = 2

  /// What the items of a list hold, for a gallery is often one.
  private static func withoutList(_ block: Block) -> [Block] {
    guard case .list(let list) = block else { return [block] }
    return list.items.flatMap(\.blocks)
  }

  private static func pictures(below element: MarkupElement) -> Int {
    element.elements.reduce(element.html == .img ? 1 : 0) { $0 + pictures(below: $1) }
  }
}
