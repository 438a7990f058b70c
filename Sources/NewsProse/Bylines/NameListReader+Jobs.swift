/// Jobs and houses that stand behind names, and what else clings to them.
extension NameListReader {
  /// A name without the number of a note that clings to it: `Jane Doe1`.
  func withoutNoteMark(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 4, line[end - 1] &- 0x30 < 10 { end -= 1 }
    return end < range.upperBound && line[end - 1] > 0x40 ? range.lowerBound..<end : range
  }

  /// Where a job clings to the last word of a name, as dumps of pages have it: `ExampleKorrespondent`.
  func gluedJob(in range: Range<Int>) -> Int? {
    var index = range.upperBound - 1
    while index > range.lowerBound + 3, text[index] > 0x20 {
      if line[index] &- 0x41 < 26, line[index - 1] &- 0x61 < 26 || line[index - 1] >= 0x80 {
        let word = CreditWords.jobWords.match(in: text, at: index) ?? CalendarWords.labels.match(in: text, at: index)
        return word.map { index + $0.length == range.upperBound } == true ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Where a job or a house begins that nothing parts from the name: `Jane Doe Staff Writer`, `Jane Doe Example News`.
  func jobStart(in range: Range<Int>) -> Int? {
    let words = words(of: range)
    guard words.count >= 3, NewsAgency.signing(String(decoding: line[range], as: UTF8.self)) == nil else { return nil }
    if isJobWord(words[words.count - 1]), let seam = words.dropFirst().dropLast().lazy.compactMap(seam).first {
      return seam
    }
    guard let place = words.indices.dropFirst(2).first(where: { isJobWord(words[$0]) || isHouse(words[$0]) }),
      NameRun.isGiven(words[0], text)
        || place == words.count - 1
          && CreditWords.surelyJobs.match(in: text, at: words[place].lowerBound)?.length == words[place].count
    else { return nil }
    // A word before it belongs to the job or the house, where it does not follow a second given name.
    let cut = place < 3 ? place : NameRun.isGiven(words[1], text) ? 3 : 2
    var end = words[cut].lowerBound
    while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Where a button begins that a page prints right behind the name: `Jane Doe Follow`.
  func buttonStart(in range: Range<Int>) -> Int? {
    let words = words(of: range)
    guard words.count >= 3, let last = words.last, CreditWords.buttons.match(in: text, at: last.lowerBound) != nil
    else { return nil }
    return words[words.count - 2].upperBound
  }

  /// Whether the last word of a name is that of a job.
  func endsInJob(_ range: Range<Int>) -> Bool { words(of: range).last.map(isJobWord) ?? false }

  private func isJobWord(_ word: Range<Int>) -> Bool {
    CreditWords.jobWords.match(in: text, at: word.lowerBound).map { $0.length == word.count } ?? false
  }

  private func isHouse(_ word: Range<Int>) -> Bool {
    CreditWords.deskWords.match(in: text, at: word.lowerBound).map { $0.length == word.count } ?? false
  }

  /// Where a capital clings to four small letters and more: `DoeCity`.
  private func seam(in word: Range<Int>) -> Int? {
    guard word.count >= 7 else { return nil }
    return (word.lowerBound + 4..<word.upperBound - 2).first { line[$0] &- 0x41 < 26 && line[$0 - 1] &- 0x61 < 26 }
  }

  private func words(of range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, text[index] > 0x20 { index += 1 }
      if index > start { words.append(start..<index) }
      index += 1
    }
    return words
  }

  func isJob(_ start: Int) -> Bool {
    var start = start
    while start < end, endOfWord(from: start) > start {
      if CreditWords.jobWords.match(in: text, at: start) != nil { return true }
      start = skipping(from: endOfWord(from: start))
    }
    return false
  }

  /// Whether all that is left behind the names is a job or a handle: `, Staff Writer`, `@jane`.
  var endsInRemark: Bool {
    let start = skipping(from: index)
    let mark = text[start]
    let rest = mark == UInt8(ascii: ",") || mark == UInt8(ascii: "|") ? skipping(from: start + 1) : start
    return text[rest] == UInt8(ascii: "@") || isJob(rest)
  }
}
