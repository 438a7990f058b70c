import Markup

/// An item on its way to the page: one that the model knows, or one that goes as it came.
enum NewsMLPiece {
  /// A story, a medium, or a package.
  case item(NewsMLItem)
  /// A concept, knowledge, planning or catalog item.
  case verbatim(MarkupElement)

  /// The moment of its version, as `xs:dateTime`.
  var versionCreated: String? {
    switch self {
    case .item(let item): return item.versionCreated
    case .verbatim(let element):
      let text = element.first("itemMeta")?.first("versionCreated")?.text
      return text.flatMap { NewsMLForm("t").accepts($0) ? $0 : nil }
    }
  }
}
