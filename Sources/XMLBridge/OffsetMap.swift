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

  /// Adds the map of a text that stands behind this one.
  mutating func append(_ map: OffsetMap, text: Int, input: Int) {
    for run in map.runs {
      runs.append(
        Run(text: run.text + text, input: run.input + input, textUnit: run.textUnit, inputUnit: run.inputUnit))
    }
  }

  /// Forgets the way back from before an offset of the text, all but the run it lies in.
  mutating func forget(before offset: Int) {
    guard runs.count > 64, let first = runs.lastIndex(where: { $0.text <= offset }), first > runs.count / 2 else {
      return
    }
    runs.removeFirst(first)
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
