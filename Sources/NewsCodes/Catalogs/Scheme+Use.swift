import ArticleModel

extension [Scheme] {
  /// Those whose aliases stand before a colon in a value of some markup.
  package func inUse(in markup: ArraySlice<UInt8>) -> [Scheme] {
    var aliases: Set<String> = []
    var start = markup.startIndex
    for index in markup.indices {
      let byte = markup[index]
      if byte == UInt8(ascii: ":") { aliases.insert(String(decoding: markup[start..<index], as: UTF8.self)) }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\"") || byte <= 0x20 { start = index + 1 }
    }
    return filter { aliases.contains($0.alias) }
  }
}
