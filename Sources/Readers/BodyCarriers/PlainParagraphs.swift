import ArticleModel
import Source

/// Paragraphs out of text without markup: an empty line ends one; where there are no empty lines, each line is one.
enum PlainParagraphs {
  /// The paragraphs, without the white space around their lines.
  static func blocks(of text: String, at range: SourceRange?) -> [Block] {
    var paragraphs: [[String]] = [[]]
    let lines = lines(of: text)
    let hasGaps = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).contains(where: \.isEmpty)
    for line in lines {
      if line.isEmpty || !hasGaps { paragraphs.append([]) }
      if !line.isEmpty { paragraphs[paragraphs.count - 1].append(line) }
    }
    return paragraphs.filter { !$0.isEmpty }.map { lines in
      var content: [Inline] = []
      for line in lines {
        if !content.isEmpty { content.append(.lineBreak(LineBreak(at: range))) }
        content.append(.text(TextRun(line, at: range)))
      }
      return .paragraph(Paragraph(content, at: range))
    }
  }

  /// Whether the paragraphs, each on a line of its own, are the text again.
  static func isWhole(_ text: String) -> Bool {
    let lines = lines(of: text)
    return !lines.contains(where: \.isEmpty) && lines.joined(separator: "\n") == text
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).trimmed }
  }
}
