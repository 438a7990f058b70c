/// Lines that are no part of any story.
package enum StoryLine {
  /// Whether the whole line says what pages say around a story: advertisement, share, comments.
  package static func isBoilerplate(_ line: FoldedText) -> Bool {
    LineWords.boilerplate.holds(line)
  }

  /// Whether a line must go on in the next: it ends with a hyphen or with a small word, such as an article.
  package static func endsOpenly(_ line: [UInt8]) -> Bool {
    let text = FoldedText(line)
    let end = text.trimmedEnd
    guard end > 0 else { return false }
    if text[end - 1] == UInt8(ascii: "-") { return true }
    var (start, hash) = (end, WordMarks.seed)
    while start > 0, FoldedText.isWordByte(text[start - 1]) { start -= 1 }
    guard end > start, end - start <= 6, line[start] == text[start] else { return false }
    for byte in text.bytes[start..<end] { hash = WordMarks.hash(hash, byte) }
    return FrequentWords.index[hash] != 0
  }
}
