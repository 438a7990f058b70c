import ArticleModel

/// Names printed one behind the other without anything between: parted where a given name follows a family name.
struct NameRun: Sendable {
  /// The names; the one that was given, where it cannot be parted with certainty.
  let names: [BylineName]

  init(_ name: BylineName, _ line: [UInt8], _ text: FoldedText) {
    let words = Self.words(of: name.range, line, text)
    guard name.kind == .person || words.count > 5, words.count >= 4, let starts = Self.starts(words, text) else {
      names = [name]
      return
    }
    names = starts.indices.map { index in
      let last = index + 1 < starts.count ? starts[index + 1] - 1 : words.count - 1
      let range = words[starts[index]].lowerBound..<words[last].upperBound
      return BylineName(name: String(decoding: line[range], as: UTF8.self), kind: .person, range: range)
    }
  }

  /// Whether a name begins with a given name or an initial.
  static func beginsWithGivenName(_ name: BylineName, _ text: FoldedText) -> Bool {
    guard let first = words(of: name.range, text.bytes, text).first else { return false }
    return isGiven(first, text) || (first.count == 2 && text[first.upperBound - 1] == UInt8(ascii: "."))
  }

  /// Whether a word stands twice in a name, as where a page prints it over itself.
  static func stutters(_ name: BylineName, _ text: FoldedText) -> Bool {
    let words = words(of: name.range, text.bytes, text).map { Array(text.bytes[$0]) }
    return zip(words, words.dropFirst()).contains { $0 == $1 }
  }

  /// Whether a word is a given name; of a double one the first half decides.
  static func isGiven(_ word: Range<Int>, _ text: FoldedText) -> Bool {
    var hash = WordMarks.seed
    for byte in text.bytes[word] {
      if byte == UInt8(ascii: "-") { break }
      hash = WordMarks.hash(hash, byte)
    }
    return GivenNames.index[hash] != 0
  }

  /// Where the names begin; `nil` where there is only one or a part would be no full name.
  private static func starts(_ words: [Range<Int>], _ text: FoldedText) -> [Int]? {
    guard isGiven(words[0], text) else { return nil }
    var starts = [0]
    for index in 2..<words.count where index - (starts.last ?? 0) >= 2 && words.count - index >= 2 {
      if isGiven(words[index], text), !isGiven(words[index - 1], text) { starts.append(index) }
    }
    let ends = starts.dropFirst().map { $0 } + [words.count]
    let isSound = zip(starts, ends).allSatisfy { (2...4).contains($1 - $0) && !isGiven(words[$1 - 1], text) }
    return starts.count > 1 && isSound ? starts : nil
  }

  private static func words(of range: Range<Int>, _ line: [UInt8], _ text: FoldedText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, text[index] > 0x20 { index += 1 }
      if let seam = seam(in: start..<index, line, text) {
        words += [start..<seam, seam..<index]
      } else if index > start {
        words.append(start..<index)
      }
      index = max(index + 1, text.skippingBlanks(from: index))
    }
    return words
  }

  /// Where a given name clings to the family name before it, as dumps of pages have it: `ExampleJane`.
  private static func seam(in word: Range<Int>, _ line: [UInt8], _ text: FoldedText) -> Int? {
    guard word.count >= 7 else { return nil }
    return (word.lowerBound + 4..<word.upperBound - 2).first { index in
      line[index] &- 0x41 < 26 && line[index - 1] &- 0x61 < 26 && isGiven(index..<word.upperBound, text)
    }
  }
}
