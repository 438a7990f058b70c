extension MarkupTree {
  /// A node and what it holds, without those below it that are left out, as a tree of its own; places stay.
  func copy(of root: Int32, without isLeftOut: (Int32, Int32) -> Bool) -> MarkupTree {
    var copy = TreeCopy()
    var index = root
    let last = end(of: root)
    while index < last {
      copy.close(upTo: index)
      if index > root, isLeftOut(index, end(of: index)) {
        index = end(of: index)
      } else {
        withParts(of: index) { copy.add($0, $1, $2) }
        index += 1
      }
    }
    copy.close(upTo: last)
    return planted(copy)
  }
}
