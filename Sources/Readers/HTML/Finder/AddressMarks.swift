/// What the address of a link is like: those of stories have many words and parts.
struct AddressMarks: Sendable {
  /// How many hyphens and underscores, slashes and digits it has; −1 where there is no link.
  private(set) var hyphens = -1
  private(set) var slashes = -1
  private(set) var digits = -1

  /// No link.
  init() {}

  /// Looks at an address.
  init(_ address: UnsafeBufferPointer<UInt8>) {
    (hyphens, slashes, digits) = (0, 0, 0)
    for byte in address.prefix(Self.longest) {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"): hyphens += 1
      case UInt8(ascii: "/"): slashes += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      default: break
      }
    }
  }

  private static let longest = 400
}
