import Markup
import NewsProse
import Source
import XMLBridge

/// The measures of the blocks of a page, for the script that learns from them what a story is.
package struct PageTable {
  /// The names of the columns.
  package static var columns: [String] { BlockView.names }

  /// A block: its words, the words of its names by distance, and its measures.
  package struct Row {
    package let text: String
    /// The words in the names of the elements around it: next to it, a little above, far above.
    package let names: [[String]]
    /// The words of a short block, in small letters.
    package let words: [String]
    /// How likely the reader says the block is of the story: hundredths of the logarithm of the odds.
    package let score: Int
    /// The measures, in the order of the columns.
    package let measures: [Int16]
  }

  /// A row a block.
  package private(set) var rows: [Row] = []

  /// Measures a page as the reader does.
  package init(_ source: SourceFile) throws(MarkupError) {
    let root = try MarkupDocument.read(html: source.bytes).root
    let page = PageBlocks(root, keepsWords: true)
    let shape = PageShape(page, PageWitness(PageFacts(root)))
    let view = BlockView(shape)
    let scores = PageFinder(shape).scores
    var measures: [Int16] = []
    for index in page.blocks.indices {
      measures.removeAll(keepingCapacity: true)
      view.append(to: &measures, index)
      let text = Array(page.text[page.blocks[index].text])
      let names = Self.names(page, shape.around(index), index)
      rows.append(
        Row(
          text: String(decoding: text, as: UTF8.self), names: names, words: Self.words(text), score: scores[index],
          measures: measures))
    }
  }

  private static func words(_ text: [UInt8]) -> [String] {
    let folded = FoldedText(text)
    var words: [String] = []
    folded.bytes.withUnsafeBufferPointer { bytes in
      WordScan.words(of: bytes, in: 0..<bytes.count) { words.append(String(decoding: bytes[$1], as: UTF8.self)) }
    }
    return words.count <= BlockTally.shortBlock ? words : []
  }

  private static func names(_ page: PageBlocks, _ chain: ArraySlice<Int>, _ block: Int) -> [[String]] {
    [
      page.inlineWords[block] + chain.prefix(2).flatMap { page.words[$0] },
      chain.dropFirst(2).prefix(3).flatMap { page.words[$0] }, chain.dropFirst(5).flatMap { page.words[$0] },
    ]
  }
}
