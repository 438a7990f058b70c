import ArticleModel
import Markup
import NewsCodes

extension NITFBodyReader {
  mutating func list(_ element: MarkupElement) -> ListBlock {
    let items = element.elements.map { ListItem(blocks($0.children), at: $0.range) }
    return ListBlock(
      items, isOrdered: element.name.local == "ol", start: element.nitf("seqnum").flatMap { Int($0) },
      anchor: element.nitf("id"), repeats: repeats(element), at: element.range)
  }

  /// Each run of terms goes with the run of meanings behind it.
  mutating func definitionList(_ element: MarkupElement) -> DefinitionList {
    var entries: [Definition] = []
    for part in element.elements {
      let isTerm = part.nitfName == "dt"
      let isNew = entries.last.map { isTerm && !$0.details.isEmpty } ?? true
      if isNew { entries.append(Definition(terms: [], details: [], at: part.range)) }
      if isTerm {
        entries[entries.count - 1].terms.append(line(of: part))
      } else {
        entries[entries.count - 1].details.append(blocks(part.children))
      }
    }
    return DefinitionList(
      entries, anchor: element.nitf("id"), repeats: repeats(element), at: element.range)
  }

  /// A quotation for each run of blocks with the credit behind it.
  mutating func quotations(_ element: MarkupElement) -> [Block] {
    var quotations: [Quotation] = []
    var isOpen = false
    for part in element.elements {
      if !isOpen { quotations.append(Quotation([], cite: element.nitf("quote-source"), at: element.range)) }
      isOpen = part.nitfName != "credit"
      if isOpen {
        quotations[quotations.count - 1].blocks += blocks(inHead: part) + blocks(rest(of: part))
      } else {
        quotations[quotations.count - 1].speaker = line(of: part)
      }
    }
    if quotations.isEmpty { quotations = [Quotation([], cite: element.nitf("quote-source"), at: element.range)] }
    quotations[0].anchor = element.nitf("id")
    quotations[0].repeats = repeats(element)
    guard element.ownKind == "pull-quote" else { return quotations.map { .quotation($0) } }
    return quotations.map { quotation in
      let words: [Inline] = if case .paragraph(let only)? = quotation.blocks.first { only.content } else { [] }
      return .pullQuote(
        PullQuote(
          words, speaker: quotation.speaker, anchor: quotation.anchor, repeats: quotation.repeats, at: quotation.range))
    }
  }

  mutating func footnote(_ element: MarkupElement) -> Footnote {
    if element.nitf("id") == nil, element.own("note") == nil { namelessNotes += 1 }
    let id = element.own("note") ?? element.nitf("id") ?? "fn-\(namelessNotes)"
    var note = Footnote(
      id: id, blocks: [], anchor: element.own("note") == nil ? nil : element.nitf("id"), repeats: repeats(element),
      at: element.range)
    var rest = element
    if var first = rest.children.first?.element, let mark = first.children.first?.element, mark.ownKind == "label" {
      note.label = mark.text
      _ = line(of: mark)
      first.children.removeFirst()
      rest.children[0] = .element(first)
    }
    note.blocks = blocks(rest.children)
    return note
  }
}
