import ArticleModel
import Source

extension ArticleGenerator {
  mutating func table() -> Table {
    Table(
      columns: some { $0.tableColumn() },
      caption: inlines(),
      head: some { $0.tableRow() },
      body: several { $0.tableRow() },
      foot: some { $0.tableRow() },
      anchor: maybe { $0.word() },
      repeats: maybe { $0.pick(FieldName.allCases) },
      at: maybe { $0.sourceRange() })
  }

  mutating func tableColumn() -> TableColumn {
    TableColumn(alignment: flip() ? pick(TextAlignment.allCases) : nil, width: maybe { $0.word() }, span: number(1...3))
  }

  mutating func tableRow() -> TableRow {
    TableRow(several { $0.tableCell() }, at: maybe { $0.sourceRange() })
  }

  mutating func tableCell() -> TableCell {
    TableCell(
      several { .paragraph($0.paragraph()) } + some { $0.block() },
      rowSpan: number(1...3),
      columnSpan: number(1...3),
      isHeader: flip(),
      alignment: flip() ? pick(TextAlignment.allCases) : nil,
      at: maybe { $0.sourceRange() })
  }
}
