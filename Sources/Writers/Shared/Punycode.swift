/// The spelling of international host names in ASCII (RFC 3492), as far as judging it needs: decoding.
enum Punycode {
  /// The scalars that a label's code stands for, without its `xn--`; `nil` where it stands for none.
  static func decode(_ code: Substring) -> [Unicode.Scalar]? {
    let bytes = Array(code.utf8)
    let basicEnd = bytes.lastIndex(of: UInt8(ascii: "-"))
    var scalars = bytes[..<(basicEnd ?? 0)].map { Unicode.Scalar($0) }
    var place = basicEnd.map { $0 + 1 } ?? 0
    var (value, index, bias) = (128, 0, 72)
    while place < bytes.count {
      let start = index
      guard readNumber(bytes, &place, into: &index, bias: bias) else { return nil }
      let count = scalars.count + 1
      bias = adapted(index - start, count: count, isFirst: start == 0)
      value += index / count
      index %= count
      guard value <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
      scalars.insert(scalar, at: index)
      index += 1
    }
    return scalars
  }

  /// Reads a number of variable length (RFC 3492, section 3.3) and adds it.
  private static func readNumber(_ bytes: [UInt8], _ place: inout Int, into sum: inout Int, bias: Int) -> Bool {
    var weight = 1
    for base in stride(from: 36, through: 36 * 12, by: 36) {
      guard place < bytes.count, let digit = digit(bytes[place]) else { return false }
      place += 1
      sum += digit * weight
      guard sum < 1 << 32 else { return false }
      let threshold = min(max(base - bias, 1), 26)
      if digit < threshold { return true }
      weight *= 36 - threshold
      guard weight < 1 << 32 else { return false }
    }
    return false
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 0x61
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
