/// Writes pages that were laid out in columns so that one column follows the other.
struct ColumnMender {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var patch: TextPatch
  private var copied = 0
  private var pages: [TextSpan] = []

  private static let mostLines = 2_000

  /// Mends the pages of a text; returns them where nothing had to be mended.
  static func mend(_ mending: inout Mending) -> PagePlan? {
    let text = mending.text
    return text.bytes.withUnsafeBufferPointer { bytes in
      let plan = PagePlan(bytes, from: text.start)
      var mender = ColumnMender(bytes: bytes, patch: TextPatch(of: bytes))
      for sheet in plan.sheets { mender.read(sheet, plan.furniture) }
      guard !mender.pages.isEmpty else { return plan }
      for page in mender.pages {
        mending.report(.columnsRead, "the columns of this page are read one after the other", at: page)
      }
      mender.patch.copy(TextSpan(mender.copied, bytes.count))
      mending.take(mender.patch)
      return nil
    }
  }

  /// Reads a page between its header and its footer.
  private mutating func read(_ sheet: TextSpan, _ furniture: Set<Int>) {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[..<sheet.end]), from: sheet.start)
    var lines: [ColumnLine] = []
    var whole: [TextLine] = []
    var isApart = false
    while let line = cursor.next(), lines.count <= Self.mostLines {
      if line.isBlank || furniture.contains(line.text.start) {
        isApart = true
        if !lines.isEmpty, line.isBlank, line.invisible > 0 { whole.append(line) }
        continue
      }
      lines.append(ColumnLine(line, bytes, isApart: isApart))
      whole.append(line)
      isApart = false
    }
    guard lines.count <= Self.mostLines else { return }
    let order = ColumnOrder(lines, bytes)
    guard order.isChanged, let first = whole.first, let last = whole.last(where: { !$0.isBlank }) else { return }
    write(order.lines, in: TextSpan(first.whole.start, last.whole.end), whole)
  }

  private mutating func write(_ lines: [ColumnLine], in span: TextSpan, _ whole: [TextLine]) {
    guard lines.allSatisfy({ span.start <= $0.span.start && $0.span.end <= span.end }) else { return }
    pages.append(span)
    patch.copy(TextSpan(copied, span.start))
    for line in whole where line.invisible > 0 && line.whole.start < span.end {
      patch.write(EmptyCollection(), for: TextSpan(line.whole.start, line.text.start))
      patch.write(EmptyCollection(), for: TextSpan(line.text.end, line.whole.end))
    }
    for (index, line) in lines.enumerated() {
      var layout = index == 0 ? [] : [0x0A] as [UInt8]
      if index > 0, line.isApart { layout.append(0x0A) }
      layout += Array(repeating: 0x20, count: min(line.columns.lowerBound, 400))
      patch.write(layout, for: TextSpan(line.span.start, line.span.start))
      patch.copy(line.span)
    }
    copied = span.end
  }
}
