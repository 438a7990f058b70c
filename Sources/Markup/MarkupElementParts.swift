import Source

/// The parts of an element, on their way into a box.
struct MarkupElementParts {
  var name: MarkupName
  var attributes: [MarkupAttribute] = []
  var namespaces: [MarkupAttribute] = []
  var children: [MarkupNode] = []
  var range: SourceRange?
}
