/// A line of wire copy without the marks of typographers: `^` before it, `<`, `=` and `^M` behind.
enum WireLine {
  /// The line without the marks; their ink counts as invisible.
  static func stripped(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) -> TextLine {
    var line = line
    let (start, end) = (line.text.start, line.text.end)
    while !line.text.isEmpty, bytes[line.text.start] == UInt8(ascii: "^") || bytes[line.text.start] <= 0x20 {
      line.text.start += 1
    }
    while line.text.count >= 1 {
      let last = bytes[line.text.end - 1]
      if last <= 0x20 || last == UInt8(ascii: "<") || last == UInt8(ascii: "=") && line.text.count > 1 {
        line.text.end -= 1
      } else if last == UInt8(ascii: "M"), line.text.count >= 2, bytes[line.text.end - 2] == UInt8(ascii: "^") {
        line.text.end -= 2
      } else {
        break
      }
    }
    for place in [start..<line.text.start, line.text.end..<end] {
      line.invisible += bytes[place].reduce(0) { $1 > 0x20 ? $0 + 1 : $0 }
    }
    return line
  }
}
