/// The marks of footnotes: `[^1]`.
extension InlineScanner {
  /// Takes the mark of a footnote that a line of the text defines; false where there is none.
  mutating func takeNoteMark() -> Bool {
    guard let mark = NoteMark(bytes, at: index, before: end), let number = definitions.note(named: mark.name, bytes)
    else { return false }
    add(.note, width: mark.length)
    tokens[tokens.count - 1].target = number
    return true
  }
}
