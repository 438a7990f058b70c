/// The pages of a text, and the lines that they print at their edges.
struct PagePlan {
  /// The pages, in order; empty where there are none.
  let sheets: [TextSpan]
  /// Where headers, footers and numbers begin.
  let furniture: Set<Int>

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    let pages = PageSheets(bytes, from: start)
    sheets = pages.sheets
    furniture = pages.sheets.isEmpty ? [] : PageFurniture(pages, bytes).lines
  }
}
