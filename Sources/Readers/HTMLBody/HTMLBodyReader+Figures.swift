import ArticleModel
import Markup

extension HTMLBodyReader {
  /// The figure a `figure` holds: its first image with its caption; further images and words follow it.
  mutating func figures(_ element: MarkupElement) -> [Block] {
    if page != nil { return pageFigures(element) }
    var caption: [Inline] = []
    var content: [Block] = []
    for node in element.children {
      if let part = node.element, part.local == "figcaption" {
        caption += inlines(of: part)
      } else {
        content += blocks(of: [node])
      }
    }
    guard !caption.isEmpty else { return content }
    let first = content.firstIndex { if case .figure(let figure) = $0 { figure.caption.isEmpty } else { false } }
    guard let first, case .figure(var figure) = content[first] else {
      return content + [.figure(Figure(caption: caption, at: element.range))]
    }
    figure.caption = caption
    figure.range = element.range
    content[first] = .figure(figure)
    return content
  }
}
