extension InlineScanner {
  /// Where the next run of so many backticks begins.
  func closingTicks(_ length: Int, from start: Int) -> Int? {
    var index = start
    while index < end {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let first = index
      while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
      if index - first == length { return first }
    }
    return nil
  }
}
