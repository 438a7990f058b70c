import ArticleModel
import Source

/// Makes lists of items by their indents and numbers.
enum ListAssembly {
  /// An item on its own.
  struct Item {
    let number: Int?
    let indent: Int
    let content: [Inline]
    let range: SourceRange
  }

  private static let deepest = 8

  /// The lists some items make: a new one begins where bullets give way to numbers, or the numbers do not go on.
  static func lists(of items: ArraySlice<Item>, depth: Int = 0) -> [ListBlock] {
    var lists: [ListBlock] = []
    var expected: Int?
    var index = items.startIndex
    while index < items.endIndex {
      let item = items[index]
      var end = index + 1
      while depth < deepest, end < items.endIndex, items[end].indent >= item.indent + 2 { end += 1 }
      let children = Self.lists(of: items[index + 1..<end], depth: depth + 1)
      let blocks = [.paragraph(Paragraph(item.content, at: item.range))] + children.map(Block.list)
      let range = children.compactMap(\.range).reduce(item.range) { $0.union($1) }
      if lists.isEmpty || item.number != expected {
        lists.append(ListBlock([], isOrdered: item.number != nil, start: item.number, at: range))
      }
      let last = lists.count - 1
      lists[last].items.append(ListItem(blocks, at: range))
      lists[last].range = lists[last].range?.union(range)
      expected = item.number.map { $0 + 1 }
      index = end
    }
    return lists
  }
}
