import ArticleModel

/// The plain text of blocks as it grows line by line; lines without ink are left out.
struct NinjsProsePage {
  /// The text so far.
  private(set) var text = ""
  /// How many line ends stand between the lines.
  private(set) var lineEnds = 0

  private var isAtBlock = true

  /// Has the next line begin a block, behind an empty line.
  mutating func beginBlock() { isAtBlock = true }

  /// Writes a block; one that only repeats a field of the item is left out.
  mutating func write(_ block: Block) {
    if let field = block.repeats, NinjsWords.printedFields.contains(field) { return }
    switch block {
    case .figure, .gallery: break
    case .paragraph(let paragraph): write(line: paragraph.content)
    case .heading(let heading): write(line: heading.content)
    case .section(let section): write(section.blocks, under: section.title)
    case .aside(let aside): write(aside.blocks, under: aside.title)
    case .list, .definitionList, .table, .quotation, .pullQuote, .embed, .preformatted, .rule, .relatedLink, .footnote,
      .foreign:
      for line in block.lines { write(line: [.text(TextRun(line))]) }
    }
  }

  private mutating func write(_ blocks: [Block], under title: [Inline]) {
    write(line: title)
    for block in blocks { write(block) }
  }

  private mutating func write(line: [Inline]) {
    let start = text.utf8.count
    if start > 0 { text += isAtBlock ? "\n\n" : "\n" }
    let begin = text.utf8.count
    line.appendPlainText(to: &text)
    guard text.utf8.dropFirst(begin).contains(where: { $0 > 0x20 }) else { return cut(to: start) }
    lineEnds += begin - start
    isAtBlock = false
  }

  private mutating func cut(to count: Int) {
    text.unicodeScalars.removeSubrange(text.utf8.index(text.startIndex, offsetBy: count)...)
  }
}
