import XMLBridge

/// Japanese text in seven bits, whose escape sequences say what the bytes behind them stand for (ISO-2022-JP).
struct EscapedText: Sendable {
  /// What bytes stand for.
  private enum Letters: Sendable {
    case ascii
    /// ASCII but for the yen and the overline.
    case roman
    /// Katakana of half width, a byte each.
    case kana
    /// The signs of JIS X 0208, two bytes each.
    case signs
  }

  /// A place where other letters begin: an escape sequence, or the end of a line.
  private struct Change: Sendable {
    let start: Int
    let end: Int
    let letters: Letters
  }

  private var changes: [Change] = []
  private let page: CodePage

  private static let escape: UInt8 = 0x1B
  /// How far from the top the first sequence stands at most.
  private static let reach = 65_536

  /// Nothing so far; `nil` where this machine has no table of the signs.
  init?() {
    guard let page = CodePage("shift_jis") else { return nil }
    self.page = page
  }

  /// Whether bytes are such a text: seven bits each, and signs that pairs of bytes stand for.
  static func isEscaped(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = bytes.prefix(reach)
    guard head.contains(escape), let start = head.indices.first(where: { letters(bytes, at: $0) == .signs }) else {
      return false
    }
    return isPair(bytes, at: start + 3) && !head.contains { $0 >= 0x80 }
  }

  /// The same, with the places of the sequences in some bytes.
  func reading(_ bytes: UnsafeBufferPointer<UInt8>) -> EscapedText {
    var text = self
    text.changes = []
    var letters = Letters.ascii
    var index = 0
    while index < bytes.count {
      if bytes[index] == Self.escape, let next = Self.letters(bytes, at: index) {
        letters = next
        text.changes.append(Change(start: index, end: index + 3, letters: next))
        index += 3
      } else {
        // Every line begins anew.
        if bytes[index] == 0x0A, letters != .ascii {
          letters = .ascii
          text.changes.append(Change(start: index, end: index, letters: .ascii))
        }
        index += 1
      }
    }
    return text
  }

  private static func letters(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Letters? {
    guard bytes[index] == escape, index + 2 < bytes.count else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x24, 0x40), (0x24, 0x42): return .signs
    case (0x28, 0x42): return .ascii
    case (0x28, 0x4A): return .roman
    case (0x28, 0x49): return .kana
    default: return nil
    }
  }

  private static func isPair(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 1 < bytes.count && (0x21...0x7E).contains(bytes[index]) && (0x21...0x7E).contains(bytes[index + 1])
  }

  /// The character at an offset and how many bytes it takes: none for an escape sequence.
  func step(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32?, length: Int) {
    let change = change(at: index)
    if let change, index < change.end { return (nil, change.end - index) }
    let byte = bytes[index]
    switch change?.letters ?? .ascii {
    case .roman where byte == 0x5C: return (0xA5, 1)
    case .roman where byte == 0x7E: return (0x203E, 1)
    case .kana where (0x21...0x5F).contains(byte): return (0xFF61 + UInt32(byte - 0x21), 1)
    case .signs where byte >= 0x21 && byte < 0x7F:
      guard Self.isPair(bytes, at: index), let sign = sign(byte, bytes[index + 1]) else { return (0xFFFD, 1) }
      return (sign, 2)
    case .ascii, .roman, .kana, .signs: return (byte < 0x80 ? UInt32(byte) : 0xFFFD, 1)
    }
  }

  /// The place where the letters at an offset began.
  private func change(at index: Int) -> Change? {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? changes[low - 1] : nil
  }

  /// Shift_JIS has the same rows of signs, two in one.
  private func sign(_ row: UInt8, _ cell: UInt8) -> UInt32? {
    var lead = (row - 0x21) / 2 + 0x81
    if lead > 0x9F { lead += 0x40 }
    let trail = row % 2 == 0 ? cell + 0x7E : cell + (cell >= 0x60 ? 0x20 : 0x1F)
    return [lead, trail].withUnsafeBufferPointer { page.step($0, at: 0).scalar }
  }
}
