/// Turns byte offsets of one input into lines and columns; made once, asked often.
///
/// A line ends at LF, CR LF, or a CR that stands alone.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many bytes that continue a character stand before each multiple of `stride`: a line can be as long as the input.
  private let continuations: [Int]
  private static let stride = 1_024

  /// Reads the input once to find where its lines begin.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    starts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      for index in bytes.indices {
        let endsLine =
          bytes[index] == 0x0A || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
        if endsLine { starts.append(index + 1) }
      }
      return starts
    }
    var counts = [0]
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      let piece = bytes[start..<min(start + Self.stride, bytes.count)]
      counts.append(counts[counts.count - 1] + Self.continuations(in: piece))
    }
    continuations = counts
  }

  private static func continuations(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { $0.reduce(0) { $1 & 0xC0 == 0x80 ? $0 + 1 : $0 } }
  }

  /// How many bytes that continue a character stand before an offset.
  private func continuations(before offset: Int) -> Int {
    let step = offset / Self.stride
    return continuations[step] + Self.continuations(in: bytes[step * Self.stride..<offset])
  }

  /// How many lines the input has; an empty input has one.
  public var lineCount: Int { starts.count }

  /// The line and column of an offset; offsets beyond the input are cut to it.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let start = starts[line]
    let scalars = offset - start - (continuations(before: offset) - continuations(before: start))
    return SourcePosition(line: line + 1, column: scalars + 1)
  }

  /// The range of a line (from 1) without its line end; `nil` beyond the last line.
  public func range(ofLine line: Int) -> SourceRange? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
