/// A number in brackets, `[12]`, as terminal browsers print it before a link.
struct LinkNumber {
  /// The number.
  let number: Int
  /// How many bytes it takes with its brackets.
  let length: Int

  /// Reads the number whose bracket stands at an index; `nil` where there is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var (index, value) = (start + 1, 0)
    while index < bytes.count, index - start <= 5, bytes[index] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    guard index > start + 1, index < bytes.count, bytes[index] == UInt8(ascii: "]") else { return nil }
    (number, length) = (value, index + 1 - start)
  }
}
