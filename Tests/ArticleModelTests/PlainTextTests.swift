import ArticleModel
import Testing

struct PlainTextTests {
  @Test func leavesMarkupOut() {
    let headline: [Inline] = [
      .strong(StyledText([.text(TextRun("Russia Sends Lavrov to Venezuela to"))])),
      .text(TextRun(" 'Counteract' U.S. Sanctions")),
    ]
    #expect(headline.plainText == "Russia Sends Lavrov to Venezuela to 'Counteract' U.S. Sanctions")
  }

  @Test func givesALineToEveryParagraphItemAndRow() {
    let cell = { (text: String) in TableCell([.paragraph(Paragraph([.text(TextRun(text))]))]) }
    let blocks: [Block] = [
      .paragraph(Paragraph([.text(TextRun("One"))])),
      .list(ListBlock([ListItem([.paragraph(Paragraph([.text(TextRun("Two"))]))])])),
      .table(Table(body: [TableRow([cell("a"), cell("b")])])),
      .figure(Figure(caption: [.text(TextRun("Caption"))], credit: [.text(TextRun("Credit"))])),
    ]
    #expect(blocks.plainText == "One\nTwo\na\tb\nCaption\nCredit")
  }
}
