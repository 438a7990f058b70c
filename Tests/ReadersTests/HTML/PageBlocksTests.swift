import Markup
import Testing
import XMLBridge

@testable import Readers

/// A page is cut where a reader sees one paragraph end and another begin.
struct PageBlocksTests {
  private func blocks(_ body: String) throws -> [String] {
    let page = PageBlocks(try root(body))
    return page.blocks.map { String(decoding: page.text[$0.text], as: UTF8.self) }
  }

  private func root(_ body: String) throws -> MarkupElement {
    try MarkupDocument.read(html: Array("<html><body>\(body)</body></html>".utf8)).root
  }

  @Test(arguments: [
    ("<p>One <b>two</b>\n three</p><div>four</div>", ["One two three", "four"]),
    ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
    ("<p>one<br>two<br><br>three</p>", ["one two", "three"]),
    ("<p>D<span>rop</span> cap</p>", ["Drop cap"]),
    ("<table><tr><td>a<td>b</table><script>x</script><ul><li>c</ul>", ["a", "b", "c"]),
    ("<p>  </p><button>Menu</button>", []),
  ])
  func blocksEndWhereElementsDo(body: String, expected: [String]) throws {
    #expect(try blocks(body) == expected)
  }

  @Test func linksAndHiddenWordsAreCounted() throws {
    let page = PageBlocks(try root("<p>ab <a href='x'>cde</a></p><p style='display: none'>gone</p>"))
    #expect(page.blocks.map(\.linked) == [3, 0])
    #expect(page.blocks.map(\.links) == [1, 0])
    #expect(page.blocks.map(\.isHidden) == [false, true])
  }

  @Test func namesOfElementsFallIntoWords() throws {
    let page = PageBlocks(try root("<div class='articleBody top-Story_x2' id='main'>a</div>"), keepsWords: true)
    #expect(page.words.last == ["article", "body", "top", "story", "main"])
  }

  @Test func viewsHaveAValueForEachColumn() throws {
    let root = try root("<h1>Storm</h1><p>The harbour closed on Monday, the council said.</p><p>c</p>")
    let shape = PageShape(PageBlocks(root), PageWitness(PageFacts(root)))
    let view = BlockView(shape)
    var row: [Int16] = []
    for index in shape.page.blocks.indices {
      row.removeAll()
      view.append(to: &row, index)
      #expect(row.count == BlockView.names.count)
    }
  }

  @Test func treesAskForColumnsThatThereAre() {
    func columns(_ pairs: [Int16]) -> [Int] { stride(from: 0, to: pairs.count, by: 2).map { Int(pairs[$0]) } }
    let width = BlockView.names.count
    #expect((columns(PageTrees.firstColumns).max() ?? .max) < width)
    #expect((columns(PageTrees.secondColumns).max() ?? .max) < width + BlockSurroundings.width)
    for (columns, nodes, leaves) in [
      (PageTrees.firstColumns, PageTrees.firstNodes, PageTrees.firstLeaves),
      (PageTrees.secondColumns, PageTrees.secondNodes, PageTrees.secondLeaves),
    ] {
      #expect(columns.last.map { Int($0) * 4 } == nodes.count && leaves.count % 32 == 0 && leaves.count > 320)
      let trees = stride(from: 1, to: nodes.count, by: 4).map { Int(nodes[$0]) }
      #expect((trees.max() ?? .max) < leaves.count / 32)
    }
  }

  @Test func cuttingKeepsPlacesAndOrder() throws {
    let root = try root("<p>one</p><div><p>two</p><p>three</p></div>")
    let texts = ["two"]
    let cut = root.without { number, _ in
      guard case .text(let run)? = root.node(numbered: number) else { return false }
      return texts.contains(run.text)
    }
    #expect(cut.text == "onethree")
    #expect(cut.elements.last?.elements.last?.range == root.elements.last?.elements.last?.range)
  }
}
