import ArticleModel

/// The names of the footnotes of a body in Markdown: their labels where those can be names, else numbers.
struct MarkdownNotes {
  /// The names, by the ids that references use.
  private(set) var names: [String: String] = [:]

  private var taken: Set<String> = []

  /// Names the footnotes among blocks, in reading order.
  init(_ blocks: [Block]) {
    name(blocks)
  }

  private mutating func name(_ blocks: [Block]) {
    for block in blocks {
      if case .footnote(let footnote) = block, names[footnote.id] == nil {
        names[footnote.id] = name(for: footnote.label)
      }
      if block.holdsBlocks { block.forEachInside { name($0) } }
    }
  }

  private mutating func name(for label: String?) -> String {
    if let label, Self.isName(label), taken.insert(label).inserted { return label }
    var number = names.count + 1
    while !taken.insert(String(number)).inserted { number += 1 }
    return String(number)
  }

  private static func isName(_ label: String) -> Bool {
    let isShort = (1...16).contains(label.utf8.count)
    return isShort
      && label.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
  }
}
