import JSONText
import Source

/// A whole number of a ninjs item, what it was called and where it stands.
struct NinjsNumber {
  /// The number.
  let value: Int
  /// The name of its member.
  let name: String
  /// Where it stands.
  let range: SourceRange?

  /// The whole number that a value is or spells, `5.0` included.
  static func value(of value: JSONValue) -> Int? {
    guard case .number(let spelling) = value else { return value.string.flatMap { Int($0) } }
    if let number = Int(spelling) { return number }
    let parts = spelling.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
    return Int(parts[0])
  }
}
