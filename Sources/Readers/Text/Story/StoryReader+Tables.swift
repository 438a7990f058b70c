import ArticleModel
import Source

/// Tables drawn with bars, and the addresses that stand apart from their links.
extension StoryReader {
  /// Lines of addresses that links use are notation, the others are left out.
  mutating func takeAddresses(_ chunk: Chunk) {
    draft.account.notation += chunk.notation
    for span in chunk.spans {
      let address = LinkDefinitions.definition(span, words.bytes)?.address
      if let address, draft.references.contains(address.start) {
        draft.account.notation += draft.text.ink(in: span)
      } else {
        draft.leaveOut(draft.text.ink(in: span), .addressList, at: span)
      }
    }
  }

  // MARK: Tables

  /// Rows between bars, the second of which sets the columns; a row with more cells ends the table. Returns how many
  /// chunks were taken: where there is no table, the first row stays as words.
  mutating func takeTable(from index: Int) -> Int {
    guard let alignments = alignments(of: index + 1), isRow(index + 2) else {
      takeWords(index)
      return 1
    }
    let heads = TableRowCells(chunks[index].span, words.bytes)
    guard heads.cells.count == alignments.count else {
      takeWords(index)
      return 1
    }
    var table = Table(columns: alignments.map { TableColumn(alignment: $0) }, at: range(chunks[index]))
    let head = row(heads, chunks[index], alignments, isHeader: true)
    if head.cells.contains(where: { !$0.blocks.isEmpty }) { table.head = [head] }
    draft.account.notation += draft.text.ink(in: chunks[index + 1].span) + chunks[index + 1].notation
    var end = index + 2
    while isRow(end) {
      let cells = TableRowCells(chunks[end].span, words.bytes)
      guard cells.cells.count <= alignments.count else { break }
      table.body.append(row(cells, chunks[end], alignments, isHeader: false))
      table.range = table.range?.union(range(chunks[end]))
      end += 1
    }
    draft.append(.table(table))
    return end - index
  }

  private func isRow(_ index: Int) -> Bool {
    guard index < chunks.count, verdicts[index] == .story, plan.verdicts[index] == nil, index != headline?.chunk else {
      return false
    }
    let chunk = chunks[index]
    return chunk.layout.isRow && chunk.layout.lines == 1 && chunk.more.isEmpty
  }

  /// How the columns are set that a row of hyphens and colons makes.
  private func alignments(of index: Int) -> [TextAlignment?]? {
    guard isRow(index - 1), isRow(index) else { return nil }
    let cells = TableRowCells(chunks[index].span, words.bytes).cells
    guard cells.count >= 2, cells.allSatisfy({ TableRowCells.isRule($0, words.bytes) }) else { return nil }
    return cells.map { cell in
      let isLeft = words.bytes[cell.start] == UInt8(ascii: ":")
      let isRight = words.bytes[cell.end - 1] == UInt8(ascii: ":")
      return isLeft && isRight ? .center : isRight ? .end : isLeft ? .start : nil
    }
  }

  private mutating func row(
    _ row: TableRowCells, _ chunk: Chunk, _ alignments: [TextAlignment?], isHeader: Bool
  ) -> TableRow {
    draft.account.notation += chunk.notation + draft.text.ink(in: chunk.span)
    let cells = alignments.indices.map { column in
      guard column < row.cells.count, !row.cells[column].isEmpty else {
        return TableCell([], isHeader: isHeader, alignment: alignments[column])
      }
      let span = row.cells[column]
      draft.account.notation -= draft.text.ink(in: span)
      let parsed = words.parse(Chunk(kind: .paragraph, span: span), firstPicture: draft.media.count + 1)
      draft.carry(parsed)
      let place = draft.text.range(of: span)
      let blocks = parsed.content.isEmpty ? [] : [Block.paragraph(Paragraph(parsed.content, at: place))]
      return TableCell(blocks, isHeader: isHeader, alignment: alignments[column], at: place)
    }
    return TableRow(cells, at: range(chunk))
  }

  // MARK: Tables that lines draw

  /// What stands around the words of the cells is notation.
  mutating func takeDrawn(_ chunk: Chunk) {
    guard let drawn = tables[chunk.span.start] else { return }
    let place = range(chunk)
    draft.account.notation += chunk.notation + draft.text.ink(in: chunk.span)
    var table = Table(columns: drawn.alignments.map { TableColumn(alignment: $0) }, at: place)
    for row in drawn.rows {
      let cells = zip(row.cells, drawn.alignments).map { cell($0, $1, isHeader: row.isHeader) }
      let ranges = cells.compactMap(\.range)
      let line = TableRow(cells, at: ranges.first.map { ranges.reduce($0) { $0.union($1) } })
      if row.isHeader { table.head.append(line) } else { table.body.append(line) }
    }
    draft.report(Diagnostic(.tableRead, "\(drawn.rows.count) rows of a table", at: place))
    draft.append(.table(table))
  }

  private mutating func cell(_ spans: [TextSpan], _ alignment: TextAlignment?, isHeader: Bool) -> TableCell {
    guard let first = spans.first, let last = spans.last else {
      return TableCell([], isHeader: isHeader, alignment: alignment)
    }
    draft.account.notation -= spans.reduce(0) { $0 + draft.text.ink(in: $1) }
    let chunk = Chunk(kind: .paragraph, span: first, more: Array(spans.dropFirst()))
    let parsed = words.parse(chunk, firstPicture: draft.media.count + 1)
    draft.carry(parsed)
    let place = draft.text.range(of: TextSpan(first.start, last.end))
    let blocks = parsed.content.isEmpty ? [] : [Block.paragraph(Paragraph(parsed.content, at: place))]
    return TableCell(blocks, isHeader: isHeader, alignment: alignment, at: place)
  }
}
