import ArticleModel
import Markup
import NewsCodes

extension NewsML1Reading {
  /// Takes the lines of a component that are there for people.
  mutating func takeLines(_ element: MarkupElement, _ context: NewsML1Context) {
    for line in element.elements {
      let isEmpty = words(line).isEmpty && line.elements.isEmpty
      if isEmpty || takeText(line, context) || takeRightsLine(line) { continue }
      if line.name.local == "NewsLine" { takeTyped(line) } else { keep(line, at: "NewsComponent/NewsLines") }
    }
  }

  private mutating func text(_ line: MarkupElement, _ context: NewsML1Context) -> FieldText {
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = true
    return FieldText(
      reader.inlines(of: line), language: HTMLStyle.language(of: line) ?? context.language, at: line.range)
  }

  private mutating func takeText(_ line: MarkupElement, _ context: NewsML1Context) -> Bool {
    switch line.name.local {
    case "HeadLine":
      trace(.headline, metadata.texts.headlines.count, line)
      let hasMain = metadata.texts.headlines.contains {
        $0.role == .main && $0.text.language == (HTMLStyle.language(of: line) ?? context.language)
      }
      metadata.texts.headlines.append(Headline(text(line, context), role: hasMain ? .deck : .main))
    case "SubHeadLine":
      trace(.headline, metadata.texts.headlines.count, line)
      metadata.texts.headlines.append(Headline(text(line, context), role: .deck))
    case "ByLine":
      trace(.byline, metadata.texts.bylines.count, line)
      metadata.texts.bylines.append(text(line, context))
    case "DateLine" where metadata.texts.dateline == nil:
      metadata.texts.dateline = text(line, context)
      trace(.dateline, line)
    case "CreditLine" where metadata.texts.creditline == nil:
      metadata.texts.creditline = text(line, context)
      trace(.creditline, line)
    case "SlugLine" where metadata.texts.slugline == nil:
      metadata.texts.slugline = Slugline(words(line))
      trace(.slugline, line)
    case "KeywordLine":
      trace(.keywords, metadata.texts.keywords.count, line)
      metadata.texts.keywords.append(
        Keyword(words(line), language: HTMLStyle.language(of: line) ?? context.language))
    default: return false
    }
    return true
  }

  private mutating func takeRightsLine(_ line: MarkupElement) -> Bool {
    let passage = Passage(
      [.paragraph(Paragraph([.text(TextRun(words(line)))]))], language: HTMLStyle.language(of: line), at: line.range)
    switch line.name.local {
    case "CopyrightLine":
      trace(.rights, metadata.rights.count, line)
      metadata.rights.append(Rights(notices: [passage]))
    case "RightsLine":
      trace(.rights, metadata.rights.count, line)
      metadata.rights.append(Rights(usageTerms: [passage]))
    default: return false
    }
    return true
  }

  /// A line of another type is a note to those who handle the item.
  private mutating func takeTyped(_ line: MarkupElement) {
    let type = line.first("NewsLineType").flatMap { formalName($0) }
    let texts = line.all("NewsLineText")
    guard !texts.isEmpty, texts.count + line.all("NewsLineType").count == line.elements.count else {
      return keep(line, at: "NewsComponent/NewsLines")
    }
    trace(.note, metadata.notes.count, line)
    let blocks = texts.map { Block.paragraph(Paragraph([.text(TextRun(words($0)))], at: $0.range)) }
    metadata.notes.append(Note(blocks, role: type.map { Code(literal: $0) }, at: line.range))
  }

  /// Marks blocks at the beginning of the bodies that only repeat a field, word for word.
  mutating func markRepetitions() {
    let repetitions = Repetitions(metadata.texts)
    for index in bodies.indices { repetitions.mark(&bodies[index].blocks) }
  }
}
