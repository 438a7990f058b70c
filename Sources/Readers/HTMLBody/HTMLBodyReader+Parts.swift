import ArticleModel
import Markup
import Source
import Stages

extension HTMLBodyReader {
  /// What is shown from elsewhere.
  mutating func embed(_ element: MarkupElement) -> Block {
    if page != nil { return service(element) }
    let href = element.attribute("src") ?? element.attribute("data") ?? element.first("source")?.attribute("src")
    let markup = knowsOwnClasses ? Self.html(of: element) : nil
    return .embed(Embed(href: href, html: markup, fallback: blocks(of: element), at: element.range))
  }

  /// The markup of an element without a namespace, as pages embed it.
  private static func html(of element: MarkupElement) -> String {
    let bytes = element.renamed { MarkupName($0.local) }.fragment
    return String(String(decoding: bytes, as: UTF8.self).replacing(" xmlns=\"\"", with: "", maxReplacements: 1))
  }

  /// Leaves an element out and lists it, unless there is nothing in it to read.
  mutating func leaveOut(_ element: MarkupElement) {
    let text = element.readableText
    let lost = Ink.count(text)
    let isDrawing = Self.isDrawing(element)
    guard lost > 0 || isDrawing else { return }
    droppedInk += lost
    losses.append(
      Loss(
        isDrawing ? .htmlDrawing : .htmlFurniture, path: element.local, excerpt: text.collapsed, ink: lost,
        at: element.range))
  }
}
