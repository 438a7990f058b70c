import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// Writes the bodies and renditions of an item.
  mutating func contentSet(of item: NewsMLItem) {
    guard !item.bodies.isEmpty || !item.renditions.isEmpty else { return }
    let original = item.bodies.count > 1 ? item.bodies.firstIndex(where: \.isOriginal) : nil
    element("contentSet") { sheet in
      sheet.attribute("original", original.map { "body\($0 + 1)" })
      for (index, rendition) in item.renditions.enumerated() {
        sheet.remoteContent(rendition, "media.renditions[\(index)]")
      }
    }
  }
}
