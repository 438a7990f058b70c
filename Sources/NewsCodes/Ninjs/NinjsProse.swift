import ArticleModel

/// The plain-text rendering of a body, and its counts, as ninjs has them: without the captions of figures.
package struct NinjsProse: Hashable, Sendable {
  /// The words: blocks parted by an empty line.
  package let text: String
  /// How many words, runs of anything but white space.
  package let words: Int
  /// How many characters, Unicode scalars that are no line ends between blocks.
  package let characters: Int

  /// Renders the blocks of a body; those that only repeat a field of the item are left out.
  package init(_ blocks: [Block]) {
    let lines = blocks.compactMap(Self.lines).filter { !$0.isEmpty }
    text = Self.speakable(lines.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"))
    words = lines.reduce(0) { $0 + $1.reduce(0) { $0 + Self.words(in: $1) } }
    characters = lines.reduce(0) { $0 + $1.reduce(0) { $0 + $1.unicodeScalars.count } }
  }

  /// The text with U+FFFD for what XML forbids, as the HTML beside it has it.
  private static func speakable(_ text: String) -> String {
    let isForbidden = { (scalar: Unicode.Scalar) in
      (scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value)) || scalar.value & 0xFFFE == 0xFFFE
    }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func lines(of block: Block) -> [String]? {
    if let field = block.repeats, NinjsWords.printedFields.contains(field) { return nil }
    let lines: [String] =
      switch block {
      case .figure, .gallery: []
      case .section(let section): [section.title.plainText] + section.blocks.compactMap(Self.lines).flatMap(\.self)
      case .aside(let aside): [aside.title.plainText] + aside.blocks.compactMap(Self.lines).flatMap(\.self)
      case .paragraph, .heading, .list, .definitionList, .table, .quotation, .pullQuote, .embed, .preformatted, .rule,
        .relatedLink, .footnote, .foreign:
        block.lines
      }
    return lines.filter { $0.utf8.contains { $0 > 0x20 } }
  }

  private static func words(in line: String) -> Int {
    line.utf8.split { $0 <= 0x20 }.count
  }
}
