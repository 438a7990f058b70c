import Source

/// An element that no parser made, or that was changed since: its parts, in one box.
final class LooseElement: Sendable {
  let name: MarkupName
  let attributes: [MarkupAttribute]
  let namespaces: [MarkupAttribute]
  let children: [MarkupNode]
  let range: SourceRange?

  init(_ parts: MarkupElementParts) {
    name = parts.name
    attributes = parts.attributes
    namespaces = parts.namespaces
    children = parts.children
    range = parts.range
  }
}
