/// What stands before and behind a run of stars or lines, as CommonMark's rules for emphasis ask.
struct InlineFlanks {
  private enum Neighbour {
    case blank
    case mark
    case letter
  }

  private let before: Neighbour
  private let behind: Neighbour

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ run: TextSpan, within end: Int) {
    before = Self.neighbour(endingAt: run.start, bytes)
    behind = Self.neighbour(at: run.end, bytes, within: end)
  }

  private var isLeft: Bool { behind != .blank && (behind != .mark || before != .letter) }
  private var isRight: Bool { before != .blank && (before != .mark || behind != .letter) }

  /// Whether the run can open emphasis; lines inside words cannot.
  func canOpen(_ isLine: Bool) -> Bool { isLine ? isLeft && (!isRight || before == .mark) : isLeft }

  /// Whether the run can close emphasis; lines inside words cannot.
  func canClose(_ isLine: Bool) -> Bool { isLine ? isRight && (!isLeft || behind == .mark) : isRight }

  private static func neighbour(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>, within end: Int) -> Neighbour {
    guard index < end else { return .blank }
    let byte = bytes[index]
    if byte < 0x80 { return ascii(byte) }
    let next = index + 1 < end ? bytes[index + 1] : 0
    return wide(byte, next)
  }

  private static func neighbour(endingAt index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Neighbour {
    guard index > 0 else { return .blank }
    let byte = bytes[index - 1]
    if byte < 0x80 { return ascii(byte) }
    var first = index - 1
    while first > 0, index - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return wide(bytes[first], bytes[min(first + 1, index - 1)])
  }

  private static func ascii(_ byte: UInt8) -> Neighbour {
    if byte <= 0x20 { return .blank }
    return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? .letter : .mark
  }

  /// No-break space, guillemets and the inverted marks of Spanish; General Punctuation.
  private static func wide(_ first: UInt8, _ second: UInt8) -> Neighbour {
    switch (first, second) {
    case (0xC2, 0xA0): .blank
    case (0xC2, 0xA1...0xBF): .mark
    case (0xE2, 0x80...0x81), (0xE3, 0x80): .mark
    default: .letter
    }
  }
}
