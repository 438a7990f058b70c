/// Takes headers, footers and numbers off the pages of a text, and joins what the end of a page broke.
struct PageMender {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var patch: TextPatch
  private var left: [TextSpan] = []
  private var joints: [TextSpan] = []
  /// The last line written.
  private var last: TextLine?
  private var blanks: [TextSpan] = []
  private var isNewSheet = false
  private var widest = 0

  /// A line narrower than so many of twelve parts of the page ends a paragraph.
  private static let narrow = 5
  private static let full = 11
  private static let column = 40

  /// Mends the pages of a text that has any; they may be known already.
  static func mend(_ mending: inout Mending, _ known: PagePlan? = nil) {
    let text = mending.text
    text.bytes.withUnsafeBufferPointer { bytes in
      let plan = known ?? PagePlan(bytes, from: text.start)
      guard !plan.sheets.isEmpty else { return }
      var mender = PageMender(bytes, from: text.start)
      mender.write(plan.sheets, without: plan.furniture)
      guard !mender.left.isEmpty || !mender.joints.isEmpty else { return }
      let address = PrintedAddress(mender.left, bytes)
      for line in mender.left { mending.leaveOut(line, .pageFurniture, printing: address) }
      for joint in mender.joints {
        mending.report(.pageJoined, "the paragraph before goes on here, on another page", at: joint)
      }
      mending.take(mender.patch)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    patch = TextPatch(of: bytes)
    patch.copy(TextSpan(0, start))
  }

  private mutating func write(_ sheets: [TextSpan], without furniture: Set<Int>) {
    for sheet in sheets {
      isNewSheet = true
      var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[..<sheet.end]), from: sheet.start)
      while let line = cursor.next() {
        if line.isBlank {
          keep(TextSpan(line.whole.start, end(of: line, in: sheet)))
        } else if furniture.contains(line.text.start) {
          left.append(line.text)
          keep(TextSpan(line.whole.start, line.text.start))
          keep(TextSpan(line.text.end, end(of: line, in: sheet)))
        } else {
          write(line, to: end(of: line, in: sheet))
        }
      }
    }
    for blank in blanks { patch.copy(blank) }
  }

  private mutating func write(_ line: TextLine, to end: Int) {
    if isNewSheet, let last, goesOn(last, line) {
      joints.append(TextSpan(line.text.start, line.text.start + 1))
      for blank in blanks { patch.write(EmptyCollection(), for: blank) }
    } else {
      for blank in blanks { patch.copy(blank) }
    }
    blanks.removeAll(keepingCapacity: true)
    patch.copy(TextSpan(line.whole.start, end))
    if isNewSheet { widest = 0 }
    widest = max(widest, line.indent + LineWidth.columns(line.text, bytes))
    (last, isNewSheet) = (line, false)
  }

  private mutating func keep(_ blank: TextSpan) {
    if let last = blanks.last, last.end == blank.start {
      blanks[blanks.count - 1].end = blank.end
    } else if !blank.isEmpty {
      blanks.append(blank)
    }
  }

  /// Whether the first line of a page goes on with the last paragraph of the page before.
  private func goesOn(_ last: TextLine, _ line: TextLine) -> Bool {
    let isFilled = (last.indent + LineWidth.columns(last.text, bytes)) * 12 >= widest * Self.narrow
    guard isFilled, !SentenceEdge.isEnd(last.text, bytes) else { return false }
    if SentenceEdge.isContinuation(line.text, bytes) { return true }
    let isFull = (last.indent + LineWidth.columns(last.text, bytes)) * 12 >= widest * Self.full
    return isFull && widest >= Self.column && LineWidth.columns(line.text, bytes) >= Self.column
  }

  /// Where a line ends, what parts it from the next included.
  private func end(of line: TextLine, in sheet: TextSpan) -> Int {
    var end = line.whole.end
    if end < sheet.end, bytes[end] == 0x0D { end += 1 }
    if end < sheet.end, bytes[end] == 0x0A { end += 1 }
    return end
  }
}
