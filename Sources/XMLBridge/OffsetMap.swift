import Source

/// Where each byte of a decoded text stood in the input, as runs of characters that kept their proportion.
struct OffsetMap {
  /// Characters in a row that all took `inputUnit` bytes and now take `textUnit`.
  private struct Run {
    let text: Int
    let input: Int
    let textUnit: Int
    let inputUnit: Int
  }

  private var runs: [Run] = []

  /// Notes one character, at this place of the text and of the input.
  mutating func note(text: (start: Int, count: Int), input: (start: Int, count: Int)) {
    if let last = runs.last, last.textUnit == text.count, last.inputUnit == input.count,
      (text.start - last.text) / text.count * input.count == input.start - last.input
    {
      return
    }
    runs.append(Run(text: text.start, input: input.start, textUnit: text.count, inputUnit: input.count))
  }

  /// The input's offset of a text's offset.
  func input(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    guard low < runs.count else { return offset }
    let run = runs[low]
    return run.input + (offset - run.text) / run.textUnit * run.inputUnit
  }
}
