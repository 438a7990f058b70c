import ArticleModel
import Source

/// How ninjs says words in a string: paragraphs parted by an empty line, line breaks by a line end.
package enum NinjsWords {
  /// The fields that a ninjs item says outside its bodies, so that blocks that only repeat them are left out of those.
  package static let printedFields: Set<FieldName> = [
    .headline, .slugline, .byline, .description, .title, .guid, .firstCreated, .versionCreated, .contentCreated,
    .expires, .embargo, .status, .urgency, .language, .located, .genre, .subject,
  ]

  /// The paragraphs of a string.
  package static func blocks(of text: String, at range: SourceRange? = nil) -> [Block] {
    guard !text.isEmpty else { return [] }
    return parts(text, emptyLines: true).map { .paragraph(Paragraph(inlines(of: $0, at: range), at: range)) }
  }

  /// The words of one paragraph.
  package static func inlines(of text: String, at range: SourceRange? = nil) -> [Inline] {
    var inlines: [Inline] = []
    for (index, line) in parts(text, emptyLines: false).enumerated() {
      if index > 0 { inlines.append(.lineBreak(LineBreak(at: range))) }
      if !line.isEmpty { inlines.append(.text(TextRun(line, at: range))) }
    }
    return inlines
  }

  /// The string of some blocks.
  package static func text(of blocks: [Block]) -> String {
    blocks.map(text).joined(separator: "\n\n")
  }

  /// Whether the string says all there is in the blocks.
  package static func isExact(_ blocks: [Block]) -> Bool {
    blocks.allSatisfy { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return paragraph.style == .normal && paragraph.anchor == nil && paragraph.repeats == nil
    } && placeless(self.blocks(of: text(of: blocks))) == placeless(blocks)
  }

  /// Whether plain words say all there is in a line.
  package static func isExact(line content: [Inline]) -> Bool {
    guard let first = content.first else { return true }
    guard content.count == 1, case .text(let run) = first else { return false }
    return !run.text.isEmpty
  }

  private static func text(_ block: Block) -> String {
    guard case .paragraph(let paragraph) = block else { return block.lines.joined(separator: "\n") }
    return text(of: paragraph.content)
  }

  private static func text(of content: [Inline]) -> String {
    content.map { if case .lineBreak = $0 { "\n" } else { [$0].plainText } }.joined()
  }

  private static func placeless(_ blocks: [Block]) -> [[String]] {
    blocks.map { block in
      guard case .paragraph(let paragraph) = block else { return [] }
      return paragraph.content.map { inline in
        switch inline {
        case .text(let run): "t" + run.text
        case .lineBreak: "b"
        case .emphasis, .strong, .underline, .strike, .sup, .sub, .smallCaps, .code, .quote, .link, .entity, .span,
          .ruby, .image, .footnoteReference, .foreign:
          "x"
        }
      }
    }
  }

  /// The pieces between line ends, or between pairs of them; carriage returns stay in the pieces.
  private static func parts(_ text: String, emptyLines: Bool) -> [String] {
    var parts: [[UInt8]] = [[]]
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.first {
      let isBorder = byte == 0x0A && (!emptyLines || bytes.dropFirst().first == 0x0A)
      bytes = bytes.dropFirst(isBorder && emptyLines ? 2 : 1)
      if isBorder { parts.append([]) } else { parts[parts.count - 1].append(byte) }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
