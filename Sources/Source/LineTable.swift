/// Turns byte offsets of one input into lines and columns; made once, asked often.
///
/// A line ends at LF, CR LF, or a CR that stands alone.
public struct LineTable: Sendable {
  /// How many lines the input has; an empty input has one.
  public let lineCount: Int

  private let bytes: [UInt8]
  /// What stands before each multiple of `stride`: an input can have as many lines as bytes, and a line as many bytes as
  /// the input, and neither may cost.
  private let marks: [Mark]
  private static let stride = 1_024

  /// What stands before an offset.
  private struct Mark {
    /// How many lines end.
    var lines = 0
    /// Where the line begins that the offset is on.
    var start = 0
    /// How many bytes continue a character.
    var continuations = 0

    /// Goes on over some bytes.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      for index in range {
        let byte = bytes[index]
        if byte & 0xC0 == 0x80 {
          continuations += 1
        } else if byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) {
          lines += 1
          start = index + 1
        }
      }
    }
  }

  /// Reads the input once to find where its lines begin.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    var (mark, marks) = (Mark(), [Mark]())
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    bytes.withUnsafeBufferPointer { bytes in
      for start in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
        marks.append(mark)
        mark.read(bytes, start..<min(start + Self.stride, bytes.count))
      }
    }
    self.marks = marks
    lineCount = mark.lines + 1
  }

  private func mark(before offset: Int) -> Mark {
    var mark = marks[offset / Self.stride]
    bytes.withUnsafeBufferPointer { mark.read($0, offset / Self.stride * Self.stride..<offset) }
    return mark
  }

  /// The line and column of an offset; offsets beyond the input are cut to it.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let here = mark(before: offset)
    let scalars = offset - here.start - (here.continuations - mark(before: here.start).continuations)
    return SourcePosition(line: here.lines + 1, column: scalars + 1)
  }

  /// The range of a line (from 1) without its line end; `nil` beyond the last line.
  public func range(ofLine line: Int) -> SourceRange? {
    guard line >= 1, line <= lineCount else { return nil }
    let start = start(ofLine: line - 1)
    var end = line < lineCount ? self.start(ofLine: line) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }

  /// Where a line (from 0) begins that the input has.
  private func start(ofLine line: Int) -> Int {
    guard line > 0 else { return 0 }
    var (low, high) = (0, marks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].lines < line { low = middle } else { high = middle }
    }
    var (mark, index) = (marks[low], low * Self.stride)
    bytes.withUnsafeBufferPointer { bytes in
      while mark.lines < line, index < bytes.count {
        mark.read(bytes, index..<index + 1)
        index += 1
      }
    }
    return mark.start
  }
}
