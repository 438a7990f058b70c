import ArticleModel

/// The words of fields that a body is likely to repeat at its beginning.
struct Repetitions {
  private var fields: [String: FieldName] = [:]

  /// Collects the words of the texts around a body.
  init(_ texts: Texts) {
    for headline in texts.headlines { add(headline.text.plainText, .headline) }
    add(texts.slugline?.text, .slugline)
    add(texts.dateline?.plainText, .dateline)
    for byline in texts.bylines { add(byline.plainText, .byline) }
    add(texts.creditline?.plainText, .creditline)
    for description in texts.descriptions { add(description.plainText, .description) }
  }

  private mutating func add(_ text: String?, _ field: FieldName) {
    guard let text = text?.collapsed, !text.isEmpty, fields[text] == nil else { return }
    fields[text] = field
  }

  /// Marks blocks at the beginning that only repeat a field, word for word and without markup, and no others.
  func mark(_ blocks: inout [Block]) {
    for index in blocks.indices.prefix(12) {
      switch blocks[index] {
      case .paragraph(var paragraph):
        paragraph.repeats = field(of: paragraph.content)
        blocks[index] = .paragraph(paragraph)
      case .heading(var heading):
        heading.repeats = field(of: heading.content)
        blocks[index] = .heading(heading)
      case .section(var section):
        mark(&section.blocks)
        blocks[index] = .section(section)
      case .list, .definitionList, .table, .quotation, .pullQuote, .figure, .gallery, .embed, .preformatted, .rule,
        .aside, .relatedLink, .footnote, .foreign:
        continue
      }
    }
  }

  private func field(of words: [Inline]) -> FieldName? {
    guard words.count == 1, case .text(let run) = words[0] else { return nil }
    return fields[run.text.collapsed]
  }
}
