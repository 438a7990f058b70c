extension InlineScanner {
  private static let longest = 2_048
  private static let deepest = 8

  /// The destination behind `](`: an address, perhaps a title, the closing bracket; and where it ends.
  func destination(from start: Int) -> (LinkTarget, end: Int)? {
    let limit = min(end, start + Self.longest)
    var index = skippingBlanks(from: start, before: limit)
    guard let href = address(from: index, before: limit) else { return nil }
    var target = LinkTarget(href: href, title: nil)
    index = href.end < limit && bytes[href.end] == UInt8(ascii: ">") ? href.end + 1 : href.end
    index = skippingBlanks(from: index, before: limit)
    if index < limit, bytes[index] == UInt8(ascii: "\"") {
      var stop = index + 1
      while stop < limit, bytes[stop] != UInt8(ascii: "\"") { stop += 1 }
      guard stop < limit else { return nil }
      target.title = TextSpan(index + 1, stop)
      index = skippingBlanks(from: stop + 1, before: limit)
    }
    guard index < limit, bytes[index] == UInt8(ascii: ")") else { return nil }
    return (target, index + 1)
  }

  private func address(from start: Int, before limit: Int) -> TextSpan? {
    guard start < limit else { return nil }
    if bytes[start] == UInt8(ascii: "<") {
      var stop = start + 1
      while stop < limit, bytes[stop] != UInt8(ascii: ">"), bytes[stop] != 0x0A { stop += 1 }
      return stop < limit && bytes[stop] == UInt8(ascii: ">") ? TextSpan(start + 1, stop) : nil
    }
    var (index, depth) = (start, 0)
    while index < limit, bytes[index] > 0x20 {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      guard depth <= Self.deepest else { return nil }
      index += 1
    }
    return index > start ? TextSpan(start, index) : nil
  }

  private func skippingBlanks(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] <= 0x20 { index += 1 }
    return index
  }
}
